//! Docs that mean harm: whatever they hold, the program ends, says what is wrong, and writes Rust in its folder or
//! nothing.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

mod cases;
mod commands;
mod compiled;
#[cfg(unix)]
mod disk;
mod sizes;
