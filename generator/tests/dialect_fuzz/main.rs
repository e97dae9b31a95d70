//! No cell and no code makes a dialect panic or hang: what it writes itself is read as what was written, and damaged
//! text is read as the same thing twice, or as nothing.
//!
//! `FIELDWRIGHT_FUZZ_SECONDS=600 cargo test --release -p fieldwright --test all dialect_fuzz -- --nocapture --test-threads 1`
//! runs each target for ten minutes.

// Helpers outside of `#[test]` functions end a test by a panic too.
#![expect(clippy::expect_used, reason = "the helpers of tests")]

mod cells;
mod example_cells;
mod literals;
mod notation;
mod seeds;
mod shapes;
mod words;
