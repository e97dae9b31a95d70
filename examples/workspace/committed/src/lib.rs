// Written by `cargo xtask codegen` from the docs. Do not edit.
//! Parcels.

pub mod support;
#[cfg(feature = "garde")]
#[rustfmt::skip]
mod garde_impls;
#[cfg(feature = "operations")]
#[rustfmt::skip]
pub mod api;
#[rustfmt::skip]
pub mod components;
#[rustfmt::skip]
pub mod operations;
