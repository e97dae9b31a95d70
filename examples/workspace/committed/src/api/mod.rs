// Written by `cargo xtask codegen` from the operation pages. Do not edit.
//! The operations of the API, by group.

pub mod parcels;

pub use crate::support::operations::*;
