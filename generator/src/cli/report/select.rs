//! Which findings a person gets to see in full: a screen of them, the rest as counts.

use crate::cli::questions::codes;
use crate::cli::term::{self, count, grouped};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::guesses::Kind;
use std::collections::BTreeMap;

/// Errors in full at most.
const MAX_ERRORS: usize = 20;
/// So many warnings about the docs are shown in full; more are counted.
const FEW_WARNINGS: usize = 3;
/// Warnings about the user's own files in full at most.
const MAX_WARNINGS: usize = 6;

/// What is shown, and how many of each code are not.
#[derive(Debug)]
pub(super) struct Selection<'d> {
    /// Notes, then warnings, then errors: what matters most stands nearest to the prompt.
    pub(super) shown: Vec<&'d Diagnostic>,
    hidden: BTreeMap<Code, usize>,
}

/// Selects by verbosity: 0 a screen, 1 all warnings, 2 everything. What the summary asks as a question is not told twice.
pub(super) fn select(diagnostics: &[Diagnostic], verbose: u8) -> Selection<'_> {
    let about_docs = |item: &&Diagnostic| {
        item.severity() == Severity::Warning && !is_own(item.code) && !is_asked(item.code)
    };
    let are_few = diagnostics.iter().filter(about_docs).count() <= FEW_WARNINGS;
    let mut shown = Vec::new();
    let mut hidden = BTreeMap::new();
    let (mut errors, mut warnings) = (0, 0);
    for diagnostic in diagnostics {
        let fits = match diagnostic.severity() {
            Severity::Error => {
                errors += 1;
                verbose > 0 || errors <= MAX_ERRORS
            }
            Severity::Warning if is_own(diagnostic.code) => {
                warnings += 1;
                verbose > 0 || warnings <= MAX_WARNINGS
            }
            Severity::Warning => verbose > 0 || (are_few && !is_asked(diagnostic.code)),
            Severity::Note => verbose > 1,
        };
        let is_error = diagnostic.severity() == Severity::Error;
        if fits {
            shown.push(diagnostic);
        } else if verbose > 0 || is_error || about_docs(&diagnostic) || is_own(diagnostic.code) {
            *hidden.entry(diagnostic.code).or_default() += 1;
        }
    }
    shown.sort_by_key(|diagnostic| std::cmp::Reverse(diagnostic.severity()));
    Selection { shown, hidden }
}

/// Whether a finding is about the configuration, the names or the output folder: about what is the user's own.
fn is_own(code: Code) -> bool {
    code.info().id.starts_with("FW3") && code.info().severity == Severity::Warning
}

/// Whether the summary asks what a finding of this code tells.
fn is_asked(code: Code) -> bool {
    Kind::ALL.iter().any(|kind| codes(*kind).contains(&code))
}

impl Selection<'_> {
    /// The lines that count what is not shown.
    pub(super) fn rest(&self) -> Option<String> {
        let lines: Vec<String> = [
            (Severity::Note, "note", "`-vv` shows them"),
            (Severity::Warning, "warning", "`-v` shows them"),
            (Severity::Error, "more error", "`-v` shows them"),
        ]
        .into_iter()
        .filter_map(|(severity, name, how)| self.line(severity, name, how))
        .collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    fn line(&self, severity: Severity, name: &str, how: &str) -> Option<String> {
        let mut codes: Vec<_> = self
            .hidden
            .iter()
            .filter(|(code, _)| code.info().severity == severity)
            .collect();
        codes.sort_by_key(|(code, number)| (std::cmp::Reverse(**number), **code));
        let total: usize = codes.iter().map(|(_, number)| **number).sum();
        if total == 0 {
            return None;
        }
        let list: Vec<_> = codes
            .iter()
            .map(|(code, number)| {
                let info = code.info();
                format!("{} {} {}", grouped(**number), info.id, info.name)
            })
            .collect();
        let head = term::paint(term::BOLD, format!("{}:", count(total, name)));
        let how = term::paint(term::DIM, format!("({how})"));
        Some(format!("{head} {} {how}", list.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many() -> Vec<Diagnostic> {
        let repeat = |code, number| (0..number).map(move |n| Diagnostic::new(code, format!("{n}")));
        repeat(Code::BadConfig, 30)
            .chain(repeat(Code::UnknownType, 1000))
            .chain(repeat(Code::BadTable, 1))
            .chain(repeat(Code::ConventionOnly, 5000))
            .collect()
    }

    #[test]
    fn shows_a_screen_and_counts_the_rest() {
        let diagnostics = many();
        let selection = select(&diagnostics, 0);
        let shown: Vec<_> = selection.shown.iter().map(|item| item.code).collect();
        assert_eq!(shown, [Code::BadConfig; MAX_ERRORS]);
        let rest = anstream::adapter::strip_str(&selection.rest().unwrap()).to_string();
        assert_eq!(
            rest,
            "1,001 warnings: 1,000 FW108 unknown-type, 1 FW106 bad-table (`-v` shows them)\n\
             10 more errors: 10 FW301 bad-config (`-v` shows them)"
        );
        // Notes are counted for those who want to know.
        let rest = select(&diagnostics, 1).rest().unwrap();
        assert!(rest.contains("5,000 FW208"), "{rest}");
    }

    #[test]
    fn few_warnings_are_shown_and_questions_are_not_told_twice() {
        let found = [
            Code::BadTable,
            Code::GuessedNames,
            Code::LockMismatch,
            Code::EmptyTable,
        ]
        .map(|code| Diagnostic::new(code, "x"));
        let selection = select(&found, 0);
        let shown: Vec<_> = selection.shown.iter().map(|item| item.code).collect();
        assert_eq!(
            shown,
            [Code::BadTable, Code::LockMismatch, Code::EmptyTable]
        );
        assert_eq!(selection.rest(), None);
    }

    #[test]
    fn shows_everything_when_asked() {
        let diagnostics = many();
        assert_eq!(select(&diagnostics, 1).shown.len(), 1031);
        let all = select(&diagnostics, 2);
        assert_eq!(all.shown.len(), diagnostics.len());
        assert_eq!(all.rest(), None);
    }
}
