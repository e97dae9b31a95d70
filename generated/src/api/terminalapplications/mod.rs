// Written by `cargo xtask codegen` from sdks/terminalapplications/README.md. Do not edit.
//! The operations of `terminalapplications`.

mod create;
mod create_version;
mod delete;
mod get;
mod list;

pub use self::create::{Create, CreateFailure};
pub use self::create_version::{CreateVersion, CreateVersionFailure};
pub use self::delete::{Delete, DeleteFailure};
pub use self::get::Get;
pub use self::list::List;
