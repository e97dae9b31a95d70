// Written by `cargo xtask codegen` from sdks/wallets/README.md. Do not edit.
//! The operations of `wallets`.

mod create;
mod get;
mod list;
mod update;

pub use self::create::{Create, CreateFailure};
pub use self::get::Get;
pub use self::list::{List, ListFailure};
pub use self::update::{Update, UpdateFailure};
