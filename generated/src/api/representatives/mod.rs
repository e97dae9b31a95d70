// Written by `cargo xtask codegen` from sdks/representatives/README.md. Do not edit.
//! The operations of `representatives`.

mod create;
mod delete;
mod get;
mod list;
mod update;

pub use self::create::{Create, CreateFailure};
pub use self::delete::{Delete, DeleteFailure};
pub use self::get::Get;
pub use self::list::List;
pub use self::update::{Update, UpdateFailure};
