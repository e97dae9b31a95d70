// Written by `cargo xtask codegen` from sdks/transferconfig/README.md. Do not edit.
//! The operations of `transferconfig`.

mod create;
mod get;
mod update;

pub use self::create::{Create, CreateFailure};
pub use self::get::Get;
pub use self::update::{Update, UpdateFailure};
