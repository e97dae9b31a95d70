// Written by `cargo xtask codegen` from sdks/paymentmethods/README.md. Do not edit.
//! The operations of `paymentmethods`.

mod get;
mod list;

pub use self::get::Get;
pub use self::list::List;
