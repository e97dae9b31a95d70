//! Arbitrary texts: the miner never panics, ends in time, says the same twice, and points into the text.
//!
//! `FIELDWRIGHT_FUZZ_SECONDS=600 cargo test --release -p fieldwright --test all constraint_fuzz -- --nocapture --test-threads 1`
//! runs each target for ten minutes.

// Helpers outside of `#[test]` functions end a test by a panic too.
#![expect(clippy::expect_used, reason = "the helpers of tests")]

mod miner;
mod pieces;
mod texts;
mod work;
