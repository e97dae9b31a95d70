// Written by `cargo xtask codegen` from sdks/wallettransactions/README.md. Do not edit.
//! The operations of `wallettransactions`.

mod get;
mod list;

pub use self::get::Get;
pub use self::list::{List, ListFailure};
