// Written by `cargo xtask codegen` from sdks/files/README.md. Do not edit.
//! The operations of `files`.

mod get;
mod list;
mod upload;

pub use self::get::Get;
pub use self::list::List;
pub use self::upload::{Upload, UploadFailure};
