//! Reporting findings, to people or to programs.

mod json;
mod select;

use super::term;
use crate::diagnostic::{Diagnostic, Severity, render};
use crate::source::SourceMap;

/// How messages are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum MessageFormat {
    /// For people, on standard error.
    #[default]
    Human,
    /// One JSON object per line, on standard output.
    Json,
}

/// Writes findings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reporter {
    pub(super) format: MessageFormat,
    verbose: u8,
    /// Whether standard output is taken, so that JSON messages go to standard error.
    out_is_taken: bool,
}

impl Reporter {
    pub(super) fn new(format: MessageFormat, verbose: u8) -> Self {
        Self {
            format,
            verbose,
            out_is_taken: false,
        }
    }

    /// For commands whose result goes to standard output.
    pub(super) fn beside_a_result(mut self) -> Self {
        self.out_is_taken = true;
        self
    }

    /// With at least this verbosity: 1 shows all warnings, 2 all notes.
    pub(super) fn showing(mut self, verbose: u8) -> Self {
        self.verbose = self.verbose.max(verbose);
        self
    }

    pub(super) fn is_human(self) -> bool {
        self.format == MessageFormat::Human
    }

    /// Reports findings: to people so many that they fit a screen, to programs all of them.
    pub(super) fn report(self, diagnostics: &[Diagnostic], map: &SourceMap) {
        match self.format {
            MessageFormat::Human => {
                let selection = select::select(diagnostics, self.verbose);
                for diagnostic in &selection.shown {
                    term::err(&render::styled(diagnostic, map, term::width()));
                    term::err("");
                }
                if let Some(rest) = selection.rest() {
                    term::err(&rest);
                    term::err("");
                }
            }
            MessageFormat::Json => {
                for diagnostic in diagnostics {
                    self.json(&json::message(diagnostic, map));
                }
            }
        }
    }

    /// Reports errors to people, the rest only where it is asked for: for commands whose result is something else.
    pub(super) fn errors(self, diagnostics: &[Diagnostic], map: &SourceMap) {
        if self.verbose > 0 || !self.is_human() {
            self.report(diagnostics, map);
            return;
        }
        let errors: Vec<Diagnostic> = diagnostics
            .iter()
            .filter(|item| item.severity() == Severity::Error)
            .cloned()
            .collect();
        self.report(&errors, map);
    }

    /// Writes one JSON object.
    pub(super) fn json(self, message: &serde_json::Value) {
        if self.out_is_taken {
            term::err(&message.to_string());
        } else {
            term::out(&format!("{message}\n"));
        }
    }
}
