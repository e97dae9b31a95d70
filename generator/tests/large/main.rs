//! Large APIs: work in proportion to the docs, each type once, and only what is used.

#![allow(
    clippy::expect_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

mod linear;
mod pages;
mod selection;
mod sharing;
