// Written by `cargo xtask codegen` from the docs. Do not edit.
//! Parcels.
//!
//! Required fields are arguments of `new`, every other one has a method `with_…`. Values that the docs do not
//! list are kept, not refused. What the docs demand is checked by
//! [`Validate::validate`](support::validate::Validate::validate), never by reading.
//!
//! Operations are in the module `api` (feature `operations`, on by default): each says what to send, for
//! any HTTP client, by `request_parts`, and reads what comes back by `parse_response`.
//!
//! The features `jiff`, `chrono` and `time` convert dates and times, `rust_decimal` decimals.

#![warn(missing_docs)]

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
