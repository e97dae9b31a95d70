//! Reads the markdown that SDK repositories carry and writes a Rust crate.

pub mod model;
