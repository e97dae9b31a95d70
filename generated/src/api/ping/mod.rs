// Written by `cargo xtask codegen` from sdks/ping/README.md. Do not edit.
//! The operations of `ping`.

#[allow(clippy::module_inception, reason = "both are names of the docs")]
mod ping;

pub use self::ping::Ping;
