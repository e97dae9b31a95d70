// Written by `cargo xtask codegen` from sdks/endtoendencryption/README.md. Do not edit.
//! The operations of `endtoendencryption`.

mod generate_end_to_end_key;
mod test_end_to_end_token;

pub use self::generate_end_to_end_key::GenerateEndToEndKey;
pub use self::test_end_to_end_token::{TestEndToEndToken, TestEndToEndTokenFailure};
