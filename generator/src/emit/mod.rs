//! From the model to the text of a Rust crate: pure, one file per type.

pub mod support;
#[cfg(test)]
mod support_tests;
// Until the emitter of types calls it.
#[allow(dead_code)]
mod validate;

use crate::model::Api;
use std::collections::BTreeMap;

/// What the emitted crate is called, and which of its files are written by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmitOptions {
    /// The package's name: `moov-types`.
    pub name: String,
    /// The package's version.
    pub version: String,
    /// The package's description; empty for one made from the names of the sources.
    pub description: String,
    /// The SPDX expression of the package's licence, if it has one.
    pub license: Option<String>,
    /// Whether to write `Cargo.toml`.
    pub manifest: bool,
    /// Whether to write `src/lib.rs`. Without it, the hand-written one declares the modules.
    pub root: bool,
    /// The command that the header of every file names: `fieldwright generate`.
    pub command: String,
}

impl Default for EmitOptions {
    fn default() -> Self {
        Self {
            name: "api-types".to_owned(),
            version: "0.1.0".to_owned(),
            description: String::new(),
            license: None,
            manifest: true,
            root: true,
            command: "fieldwright generate".to_owned(),
        }
    }
}

/// The files of the crate, by path relative to its root, with `/` between folders.
#[must_use]
pub fn emit(api: &Api, options: &EmitOptions) -> BTreeMap<String, String> {
    let _ = (api, options);
    BTreeMap::new()
}
