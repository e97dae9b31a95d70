//! Why there is no crate.

use crate::diagnostic::{Diagnostic, Severity, render};
use crate::generator::Generated;
use crate::source::SourceMap;
use std::fmt;

/// Why there is no crate: one or more errors, each with its place, an excerpt and what would fix it.
///
/// `Debug` prints the same text as `Display`, because that is what a `main` that returns it shows.
pub struct Failure {
    diagnostics: Vec<Diagnostic>,
    sources: Box<SourceMap>,
}

impl Failure {
    /// The errors of a run.
    pub(super) fn of(generated: Generated) -> Self {
        let mut diagnostics = generated.diagnostics;
        diagnostics.retain(|item| item.severity() == Severity::Error);
        Self {
            diagnostics,
            sources: Box::new(generated.sources),
        }
    }

    /// The errors.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// What the places of the errors refer to.
    #[must_use]
    pub fn sources(&self) -> &SourceMap {
        &self.sources
    }
}

impl From<Vec<Diagnostic>> for Failure {
    fn from(diagnostics: Vec<Diagnostic>) -> Self {
        Self {
            diagnostics,
            sources: Box::default(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(render::plain(&self.diagnostics, &self.sources).trim_end())
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl std::error::Error for Failure {}
