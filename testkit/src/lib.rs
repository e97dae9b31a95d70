//! What the tests and measurements of this workspace share.
//!
//! - [`Random`]: pseudo-random numbers, the same in every run.
//! - [`mutate`]: pages, short texts and JSON documents, damaged in ways that keep most of their structure.
//! - [`fuzz`]: how long a fuzz target runs, and what it says when it fails.
//! - [`synthetic`]: documentation folders of any size.

pub mod fuzz;
pub mod mutate;
mod random;
pub mod synthetic;

pub use random::Random;
