// Written by `cargo xtask codegen` from sdks/capabilities/README.md. Do not edit.
//! The operations of `capabilities`.

mod disable;
mod get;
mod list;
mod request;

pub use self::disable::{Disable, DisableFailure};
pub use self::get::Get;
pub use self::list::List;
pub use self::request::{Request, RequestFailure};
