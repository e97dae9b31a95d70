//! Reads the markdown that SDK repositories carry and writes a Rust crate.
//!
//! # The tour
//!
//! A run goes through these stages. Each has its own types, and none sees those of the stage before the last.
//!
//! 1. `source`: folders become pages in memory, and byte offsets become lines and columns.
//! 2. `markdown`: pages become headings, tables of spanned cells, code blocks.
//! 3. `docs`: what the pages say, in the terms of the docs. One folder per way of laying out documentation in
//!    `docs::family`.
//! 4. `lower`: every fact is decided from ranked evidence; the result is the [`model`], which a newcomer reads first.
//! 5. `emit`: the model becomes Rust, one file per type; `print` makes text of its tokens.
//! 6. [`output`]: text becomes files, atomically, and nothing hand-written is lost.
//!
//! [`generator`] strings 1 to 5 together, without touching the disk; [`project`] does all of it in one call, for build
//! scripts and the `xtask` of a workspace. [`config`] is what the maintainer decides, [`diagnostic`] what there is to
//! say about the input, [`diff`] what changed between two models, [`export`] a schema of the API for other tools,
//! [`validate`] whether JSON values are what the docs describe. These are what is promised; the modules that the
//! documentation does not list are for this workspace's own tools, and change without notice.

#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod diff;
#[doc(hidden)]
pub mod docs;
#[doc(hidden)]
pub mod emit;
mod enforce;
pub mod export;
pub mod generator;
pub mod guesses;
mod hash;
mod judge;
#[doc(hidden)]
pub mod lower;
#[doc(hidden)]
pub mod markdown;
pub mod model;
#[doc(hidden)]
pub mod names;
pub mod output;
pub mod picture;
mod print;
pub mod project;
#[cfg(feature = "cli")]
mod reduce;
#[doc(hidden)]
pub mod runtime;
#[cfg(test)]
mod runtime_tests;
mod select;
mod share;
#[doc(hidden)]
pub mod source;
mod surface;
#[cfg(test)]
mod testing;
pub mod validate;
mod visible;

/// The examples of the guide.
#[cfg(doctest)]
#[doc = include_str!("../../docs/library.md")]
struct Guide;
