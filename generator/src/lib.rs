//! Reads the markdown that SDK repositories carry and writes a Rust crate.

pub mod config;
pub mod model;

pub mod diagnostic;
pub mod docs;
pub mod emit;
// Until the emitter of types calls it.
#[allow(dead_code)]
mod enforce;
pub mod lower;
pub mod markdown;
pub mod output;
pub mod source;
#[cfg(test)]
mod testing;
