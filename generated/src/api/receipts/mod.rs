// Written by `cargo xtask codegen` from sdks/receipts/README.md. Do not edit.
//! The operations of `receipts`.

mod create;
mod list;

pub use self::create::{Create, CreateFailure};
pub use self::list::List;
