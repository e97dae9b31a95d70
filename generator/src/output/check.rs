//! Comparing without writing.

use super::diff::unified;
use super::look;
use super::plan::{State, Survey};
use crate::diagnostic::Diagnostic;
use std::collections::BTreeMap;
use std::path::Path;

/// How an output folder differs from what it should be. Paths are relative to it, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    /// Files with another text, and the diff from what is there to what should be.
    pub changed: Vec<(String, String)>,
    /// Files that are not there.
    pub missing: Vec<String>,
    /// Files that fieldwright wrote once and would not write now.
    pub orphaned: Vec<String>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

impl Drift {
    /// Whether everything is as it should be.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.changed.is_empty() && self.missing.is_empty() && self.orphaned.is_empty()
    }
}

/// Compares a folder with what it should be. A run that died while it wrote there counts as finished. Nothing is changed.
///
/// # Errors
///
/// If a path is refused or cannot be read: all such paths at once.
pub fn check(out: &Path, files: &BTreeMap<String, String>) -> Result<Drift, Vec<Diagnostic>> {
    let pending = look::pending(out).map_err(|failure| vec![failure.diagnostic()])?;
    let survey = Survey::of(out, files, &pending)?;
    let mut drift = Drift {
        orphaned: survey.orphans.keys().cloned().collect(),
        ..Drift::default()
    };
    let mut problems = Vec::new();
    for (path, state) in &survey.states {
        match state {
            State::Same => drift.unchanged += 1,
            State::Missing => drift.missing.push(path.clone()),
            State::Differs(content, _) => {
                let old = String::from_utf8_lossy(content);
                let new = survey.files.get(path).map_or("", String::as_str);
                drift.changed.push((path.clone(), unified(path, &old, new)));
            }
            State::Blocked(diagnostic) => problems.push(diagnostic.clone()),
        }
    }
    problems.dedup();
    if problems.is_empty() {
        Ok(drift)
    } else {
        Err(problems)
    }
}
