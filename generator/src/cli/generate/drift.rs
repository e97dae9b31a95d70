//! `--check`: how the crate differs from what the docs would give.

use super::Target;
use crate::cli::Outcome;
use crate::cli::report::Reporter;
use crate::cli::term::{self, count, paint};
use crate::diagnostic::{Code, Diagnostic, render};
use crate::generator::Generated;
use crate::output::{self, Drift, MANIFEST};
use crate::source::SourceMap;
use serde_json::json;
use std::path::Path;

/// Lines of diff that are shown unless `-v` is given.
const MAX_DIFF_LINES: usize = 120;

pub(super) fn check(args: &Target, generated: &Generated, reporter: Reporter) -> Outcome {
    let drift = match output::check(&args.out, &generated.files) {
        Ok(drift) => drift,
        Err(problems) => {
            reporter.report(&problems, &SourceMap::new());
            return Outcome::Failed;
        }
    };
    let out = args.out.display();
    if drift.is_none() {
        show_none(&args.out, drift.unchanged, reporter);
        return Outcome::Done;
    }
    show_drift(args, &drift, reporter);
    let numbers = [
        (drift.changed.len(), "changed"),
        (drift.missing.len(), "missing"),
        (drift.orphaned.len(), "orphaned"),
    ];
    let words: Vec<_> = numbers
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, what)| format!("{} {what}", term::grouped(*number)))
        .collect();
    let message = format!(
        "`{out}` is not what the docs would give now: {}",
        words.join(", ")
    );
    let fix = fix_command();
    let problem = Diagnostic::new(Code::OutputDrift, message)
        .help(format!("run `{fix}` and review the diff"));
    reporter.report(&[problem], &SourceMap::new());
    Outcome::Failed
}

/// Says that the crate is what the docs give.
pub(super) fn show_none(out: &Path, files: usize, reporter: Reporter) {
    if reporter.is_human() {
        let (out, files) = (out.display(), count(files, "file"));
        term::headed("Checked", &format!("{out} is up to date: {files}"));
    } else {
        reporter.json(&json!({"kind": "summary", "success": true, "unchanged": files}));
    }
}

/// The list of files, then the diffs.
fn show_drift(args: &Target, drift: &Drift, reporter: Reporter) {
    let changed = drift
        .changed
        .iter()
        .map(|(path, diff)| ("changed", path, Some(diff)));
    let missing = drift.missing.iter().map(|path| ("missing", path, None));
    let orphaned = drift.orphaned.iter().map(|path| ("orphaned", path, None));
    for (what, path, diff) in changed.chain(missing).chain(orphaned) {
        if reporter.is_human() {
            term::out(&format!(
                "{} {path}\n",
                paint(term::BOLD, format!("{what:>8}"))
            ));
        } else {
            reporter.json(&json!({"kind": "file", "action": what, "path": path, "diff": diff}));
        }
    }
    if reporter.is_human() {
        let limit = if args.input.report.is_verbose() {
            usize::MAX
        } else {
            MAX_DIFF_LINES
        };
        show_diffs(drift, limit);
    }
}

fn show_diffs(drift: &Drift, limit: usize) {
    // The manifest's own diff only repeats which files changed.
    let diffs = drift.changed.iter().filter(|(path, _)| path != MANIFEST);
    let mut lines = diffs.flat_map(|(_, diff)| diff.lines());
    let mut text = String::new();
    for line in lines.by_ref().take(limit) {
        let style = match line.as_bytes().first() {
            Some(b'+') => term::HEADING,
            Some(b'-') => term::ERROR,
            _ => term::DIM,
        };
        text.push_str(&paint(style, render::clean(line)));
        text.push('\n');
    }
    let rest = lines.count();
    if rest > 0 {
        text.push_str("… ");
        text.push_str(&count(rest, "more line"));
        text.push_str(" of diff (`-v` shows them)\n");
    }
    if !text.is_empty() {
        term::out(&format!("\n{text}"));
    }
}

/// The command that brings the output up to date: this one without `--check`.
fn fix_command() -> String {
    let words = std::env::args_os().skip(1);
    let words = words.filter(|word| word != "--check");
    std::iter::once("fieldwright".to_owned())
        .chain(words.map(|word| quoted(&word.to_string_lossy())))
        .collect::<Vec<_>>()
        .join(" ")
}

/// A word as a shell reads it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./:=@%+,".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_for_the_shell() {
        for (word, expected) in [
            ("a/b", "a/b"),
            ("a b", "'a b'"),
            ("it's", "'it'\\''s'"),
            ("", "''"),
        ] {
            assert_eq!(quoted(word), expected);
        }
    }
}
