// Written by `cargo xtask codegen` from sdks/parcels/README.md. Do not edit.
//! The operations of `parcels`.

mod get;

pub use self::get::Get;
