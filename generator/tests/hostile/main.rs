//! Docs that mean harm: whatever they hold, the program ends, says what is wrong, and writes Rust in its folder or
//! nothing.

// Helpers outside of `#[test]` functions end a test by a panic too.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::single_match_else)]

mod cases;
mod commands;
#[path = "../common/mod.rs"]
mod common;
mod compiled;
#[cfg(unix)]
mod disk;
mod sizes;
