// Written by `cargo xtask codegen` from sdks/cards/README.md. Do not edit.
//! The operations of `cards`.

mod disable;
mod get;
mod get_metadata;
mod link;
mod list;
mod update;

pub use self::disable::{Disable, DisableFailure};
pub use self::get::Get;
pub use self::get_metadata::{GetMetadata, GetMetadataFailure};
pub use self::link::{Link, LinkFailure};
pub use self::list::List;
pub use self::update::{Update, UpdateFailure};
