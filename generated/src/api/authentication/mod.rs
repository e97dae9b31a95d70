// Written by `cargo xtask codegen` from sdks/authentication/README.md. Do not edit.
//! The operations of `authentication`.

mod create_access_token;
mod revoke_access_token;

pub use self::create_access_token::{CreateAccessToken, CreateAccessTokenFailure};
pub use self::revoke_access_token::{RevokeAccessToken, RevokeAccessTokenFailure};
