//! The program from outside: exit codes, streams, colours, checking, and what it does when it cannot do its work.

#![allow(
    clippy::unwrap_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

mod commands;
mod configuration;
mod messages;
mod output;
mod usage;

use crate::common::{PAGE, TestFolder};

/// A folder with `docs` of one page.
fn one_page() -> TestFolder {
    let folder = TestFolder::new();
    folder.write("docs/models/components/amount.md", PAGE);
    folder
}

const GENERATE: &[&str] = &["generate", "--docs", "docs", "--out", "out"];
