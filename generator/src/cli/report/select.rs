//! Which findings a person gets to see in full: a screen of them, the rest as counts.

use super::super::term::{self, count, grouped};
use crate::diagnostic::{Code, Diagnostic, Severity};
use std::collections::BTreeMap;

/// Errors in full at most.
const MAX_ERRORS: usize = 20;
/// Warnings in full at most.
const MAX_WARNINGS: usize = 6;
/// Warnings of one code in full at most.
const MAX_OF_CODE: usize = 2;

/// What is shown, and how many of each code are not.
#[derive(Debug)]
pub(super) struct Selection<'d> {
    /// Notes, then warnings, then errors: what matters most stands nearest to the prompt.
    pub(super) shown: Vec<&'d Diagnostic>,
    hidden: BTreeMap<Code, usize>,
}

/// Selects by verbosity: 0 a screen, 1 all warnings, 2 everything.
pub(super) fn select(diagnostics: &[Diagnostic], verbose: u8) -> Selection<'_> {
    let mut shown = Vec::new();
    let mut hidden = BTreeMap::new();
    let mut of_severity: BTreeMap<Severity, usize> = BTreeMap::new();
    let mut of_code: BTreeMap<Code, usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        let severity = diagnostic.severity();
        let total = of_severity.entry(severity).or_default();
        let same = of_code.entry(diagnostic.code).or_default();
        let fits = match severity {
            Severity::Error => verbose > 0 || *total < MAX_ERRORS,
            Severity::Warning => verbose > 0 || (*total < MAX_WARNINGS && *same < MAX_OF_CODE),
            Severity::Note => verbose > 1,
        };
        if fits {
            *total += 1;
            *same += 1;
            shown.push(diagnostic);
        } else {
            *hidden.entry(diagnostic.code).or_default() += 1;
        }
    }
    shown.sort_by_key(|diagnostic| std::cmp::Reverse(diagnostic.severity()));
    Selection { shown, hidden }
}

impl Selection<'_> {
    /// The lines that count what is not shown.
    pub(super) fn rest(&self) -> Option<String> {
        let lines: Vec<String> = [
            (Severity::Note, "note", "`-vv` shows them"),
            (Severity::Warning, "more warning", "`-v` shows them"),
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
        assert_eq!(shown.len(), MAX_ERRORS + 3);
        assert_eq!(shown.first(), Some(&Code::UnknownType));
        assert_eq!(shown.last(), Some(&Code::BadConfig));
        let rest = anstream::adapter::strip_str(&selection.rest().unwrap()).to_string();
        assert_eq!(
            rest,
            "5,000 notes: 5,000 FW208 convention-only (`-vv` shows them)\n\
             998 more warnings: 998 FW108 unknown-type (`-v` shows them)\n\
             10 more errors: 10 FW301 bad-config (`-v` shows them)"
        );
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
