// Written by `cargo xtask codegen` from sdks/endtoendencryption/README.md. Do not edit.
//! The operations of `endtoendencryption`.

mod generate_key;
mod test_encrypted_token;

pub use self::generate_key::GenerateKey;
pub use self::test_encrypted_token::{TestEncryptedToken, TestEncryptedTokenFailure};
