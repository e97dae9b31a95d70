//! Hand-written Rust that is copied verbatim into each generated crate.

pub mod operations;
pub mod validate;
