// Written by `cargo xtask codegen` from sdks/depositview/README.md. Do not edit.
//! The operations of `depositview`.

mod create;

pub use self::create::{Create, CreateFailure};
