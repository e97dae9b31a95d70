//! Findings for people.

use super::finding::{Finding, Report, Severity};
use crate::diagnostic::counted;
use std::fmt::{self, Write};

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        })
    }
}

impl Finding {
    /// One or two lines: place in the JSON, what is wrong, and where the docs say so.
    ///
    /// `file` is what the user calls the input.
    #[must_use]
    pub fn to_text(&self, file: &str) -> String {
        let pointer = if self.pointer.is_empty() {
            "(root)"
        } else {
            &self.pointer
        };
        let mut out = format!(
            "{file}:{}:{}: {}: {pointer}: {} [{}]",
            self.line, self.column, self.severity, self.message, self.code
        );
        if let Some(docs) = &self.docs {
            let _ = write!(out, "\n    docs: {}:{}", docs.page, docs.line);
            if !self.phrase.is_empty() {
                let _ = write!(out, ": {}", self.phrase);
            }
        }
        out
    }
}

impl Report {
    /// All findings, then a line that sums them up.
    ///
    /// `file` is what the user calls the input.
    #[must_use]
    pub fn to_text(&self, file: &str) -> String {
        let mut out = String::new();
        for finding in &self.findings {
            out.push_str(&finding.to_text(file));
            out.push('\n');
        }
        let _ = writeln!(
            out,
            "{}, {}, {}",
            counted(self.documents, "document"),
            counted(self.count(Severity::Error), "error"),
            counted(self.count(Severity::Warning), "warning"),
        );
        out
    }
}
