//! What a check finds.

use super::documents::Lines;
use super::json::SyntaxError;
use crate::model::Place;
use serde::Serialize;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// A generated crate would not read the document, or its validator would refuse the value.
    Error,
    /// It would pass, but differs from what the docs say.
    Warning,
}

/// Something in a JSON document that is not as the docs say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// A stable name for the kind of finding. For constraints, the code that generated validators report.
    pub code: &'static str,
    /// What is wrong, in words. Values of secret fields are not in it.
    pub message: String,
    /// Which document of a stream, from 1.
    pub document: usize,
    /// The value, as a JSON pointer in wire names.
    pub pointer: String,
    /// The line in the JSON, from 1.
    pub line: usize,
    /// The column in the JSON, in characters, from 1.
    pub column: usize,
    /// Where the docs say what should be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docs: Option<Place>,
    /// The words of the docs, where words say it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phrase: String,
}

/// A finding before its place is known as line and column.
#[derive(Clone, Debug)]
pub(super) struct Raw {
    pub(super) severity: Severity,
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) pointer: String,
    /// Byte offset in the JSON.
    pub(super) at: usize,
    pub(super) docs: Option<Place>,
    pub(super) phrase: String,
    /// Whether it keeps the value from being read at all.
    pub(super) unreadable: bool,
}

/// All findings about an input.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// How many documents the input holds.
    pub documents: usize,
    /// The findings, in the order of the input.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Whether nothing is wrong; warnings are let pass.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.count(Severity::Error) == 0
    }

    /// How many findings of this severity there are.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        let same = |finding: &&Finding| finding.severity == severity;
        self.findings.iter().filter(same).count()
    }
}

impl Raw {
    pub(super) fn syntax(error: &SyntaxError) -> Self {
        Self {
            severity: Severity::Error,
            code: "invalid_json",
            message: format!("not JSON: {}", error.message),
            pointer: String::new(),
            at: error.at,
            docs: None,
            phrase: String::new(),
            unreadable: true,
        }
    }

    pub(super) fn place(self, document: usize, lines: &Lines<'_>) -> Finding {
        let (line, column) = lines.position(self.at);
        Finding {
            severity: self.severity,
            code: self.code,
            message: self.message,
            document,
            pointer: self.pointer,
            line,
            column,
            docs: self.docs,
            phrase: self.phrase,
        }
    }
}
