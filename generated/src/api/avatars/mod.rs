// Written by `cargo xtask codegen` from sdks/avatars/README.md. Do not edit.
//! The operations of `avatars`.

mod get;

pub use self::get::Get;
