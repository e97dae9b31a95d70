// Written by `cargo xtask codegen` from the pages of `models`. Do not edit.
//! The types of `models`.

mod environment;
mod security;

pub use self::environment::Environment;
pub use self::security::Security;
