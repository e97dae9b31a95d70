//! The families of documentation that are read.
//!
//! A **family** is a way of laying out documentation: which pages or sections are types, which columns say what, how
//! links name types, where operations stand, what an example proves. A **dialect** is the grammar of one language's
//! type cells and literals inside a family.
//!
//! To add one: a folder beside [`sdk`], a type that implements [`Family`], and a line in [`ALL`].

mod folder;
pub mod openapi_generator;
mod recognise;
mod rows;
pub mod sdk;
pub mod tables;

pub use folder::Folder;
pub use recognise::{Choice, Recognition, choose};

use super::{DocSet, ReadOptions};
use crate::diagnostic::Diagnostics;
use std::fmt;

/// All families, in the order in which they are preferred where they read equally much.
pub const ALL: &[&dyn Family] = &[
    &sdk::Sdk,
    &openapi_generator::OpenApiGenerator,
    &tables::Tables,
];

/// The family of this name.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static dyn Family> {
    ALL.iter()
        .copied()
        .find(|family| family.name().eq_ignore_ascii_case(name))
}

/// The names of all dialects of all families, each once, in the order of the families.
#[must_use]
pub fn dialects() -> Vec<&'static str> {
    let mut names = Vec::new();
    for name in ALL.iter().flat_map(|family| family.dialects()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A way of laying out documentation.
pub trait Family: Sync + fmt::Debug {
    /// Its name on the command line and in the configuration, lower case.
    fn name(&self) -> &'static str;

    /// The names of its dialects; empty if it has none to choose from.
    fn dialects(&self) -> Vec<&'static str>;

    /// Whether it would read the pages of other families too: tables of fields, whatever stands around them.
    fn is_general(&self) -> bool {
        false
    }

    /// Whether its reader itself reports the pages that do not tell the shape of their type.
    fn reports_untold(&self) -> bool {
        false
    }

    /// How much of a folder it would read.
    fn recognise(&self, folder: &Folder<'_>) -> Recognition;

    /// Reads a folder. Pages and rows that cannot be read cost only themselves, and are findings.
    fn read(
        &self,
        folder: &Folder<'_>,
        options: &ReadOptions,
        diagnostics: &mut Diagnostics,
    ) -> DocSet;
}
