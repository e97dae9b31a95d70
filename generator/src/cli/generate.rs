//! `fieldwright generate`: docs in, a crate out, or a report on how the crate differs from what the docs would give.

use super::changelog;
use super::input::{self, usage};
use super::report::Reporter;
use super::summary::{self, Summary};
use super::term::{self, Progress, count, paint};
use super::{Host, Outcome};
use crate::diagnostic::{Code, Diagnostic};
use crate::emit::EmitOptions;
use crate::generator::{Generated, Stage};
use crate::lower::names::NAMES_FILE;
use crate::output::{self, Drift, MANIFEST};
use crate::source::SourceMap;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Lines of diff that are shown unless `-v` is given.
const MAX_DIFF_LINES: usize = 120;

/// Write a Rust crate from documentation.
///
/// The output folder gets a complete crate. Files of your own in it are kept; files that fieldwright wrote before and
/// that are no longer part of the crate are removed. If the program is interrupted or fails, the old crate stays whole.
#[derive(Debug, clap::Args)]
pub(super) struct GenerateArgs {
    #[command(flatten)]
    pub(super) input: input::InputArgs,

    /// Where the crate goes.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,

    /// The crate's name; by default that of the configuration, or else of the output folder.
    #[arg(long, value_name = "CRATE", value_parser = crate_name)]
    name: Option<String>,

    /// Write nothing; report changed, missing and orphaned files, and exit with 1 if there are any.
    #[arg(long)]
    check: bool,

    /// Treat warnings as errors.
    #[arg(long)]
    strict: bool,

    /// Overwrite files that were changed by hand since fieldwright wrote them, or that it never wrote.
    #[arg(long, conflicts_with = "check")]
    force: bool,
}

pub(super) fn run(args: &GenerateArgs, host: &Host) -> Outcome {
    let start = Instant::now();
    let reporter = args.input.report.reporter();
    let input = match args.input.load(reporter) {
        Ok(input) => input,
        Err(outcome) => return outcome,
    };
    let name = args.name.clone().or(input.package.name);
    if let Some(name) = &name
        && let Err(problem) = crate_name(name)
    {
        return usage(&problem);
    }
    let options = EmitOptions {
        name: name.unwrap_or_else(|| default_name(&args.out)),
        manifest: host.manifest,
        root: host.root,
        command: host.command.clone(),
        ..EmitOptions::default()
    };
    let progress = Progress::new(reporter.is_human());
    let mut generator = input.generator.options(options);
    let old = changelog::previous(&args.out);
    let names = args.out.join(NAMES_FILE);
    if let Ok(text) = std::fs::read_to_string(&names) {
        generator = generator.names(names.display().to_string(), text);
    }
    let generated = generator.run_watched(&|stage| {
        progress.say(match stage {
            Stage::Reading => "Reading the pages",
            Stage::Deciding => "Deciding what they mean",
            Stage::Emitting => "Making Rust of it",
        });
    });
    progress.clear();
    reporter.report(&generated.diagnostics, &generated.sources);
    if summary::fails(&generated, args.strict, reporter) {
        return Outcome::Failed;
    }
    if args.check {
        return check(args, host, &generated, reporter);
    }
    progress.say("Writing");
    let written = output::write(&args.out, &generated.files, args.force);
    progress.clear();
    match written {
        Ok(written) => {
            if let Some(old) = old {
                changelog::Report {
                    old: &old,
                    new: &generated.api,
                    written: &written,
                    version: changelog::version(&args.out),
                    verbose: args.input.report.is_verbose(),
                }
                .show(reporter);
            }
            Summary {
                generated: &generated,
                out: &args.out,
                written: &written,
                time: start.elapsed(),
            }
            .report(reporter);
            Outcome::Done
        }
        Err(problems) => {
            reporter.report(&problems, &SourceMap::new());
            Outcome::Failed
        }
    }
}

fn check(args: &GenerateArgs, host: &Host, generated: &Generated, reporter: Reporter) -> Outcome {
    let drift = match output::check(&args.out, &generated.files) {
        Ok(drift) => drift,
        Err(problems) => {
            reporter.report(&problems, &SourceMap::new());
            return Outcome::Failed;
        }
    };
    let out = args.out.display();
    if drift.is_none() {
        if reporter.is_human() {
            let heading = paint(term::HEADING, format!("{:>10}", "Checked"));
            let files = count(drift.unchanged, "file");
            term::err(&format!("{heading}  {out} is up to date: {files}"));
        } else {
            reporter
                .json(&json!({"kind": "summary", "success": true, "unchanged": drift.unchanged}));
        }
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
    let fix = host.fix.clone().unwrap_or_else(|| fix_command(args));
    let problem = Diagnostic::new(Code::OutputDrift, message)
        .help(format!("run `{fix}` and review the diff"));
    reporter.report(&[problem], &SourceMap::new());
    Outcome::Failed
}

/// The list of files, then the diffs.
fn show_drift(args: &GenerateArgs, drift: &Drift, reporter: Reporter) {
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
        text.push_str(&paint(style, term::clean(line)));
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
fn fix_command(args: &GenerateArgs) -> String {
    let mut words = vec!["fieldwright".to_owned(), "generate".to_owned()];
    let mut add = |flag: &str, value: &str| {
        words.push(flag.to_owned());
        words.push(quoted(value));
    };
    if let Some(docs) = &args.input.docs {
        add("--docs", &docs.display().to_string());
    }
    for twin in &args.input.twins {
        add("--twin", &twin.display().to_string());
    }
    if let Some(config) = &args.input.config {
        add("--config", &config.display().to_string());
    }
    if let Some(dialect) = &args.input.dialect {
        add("--dialect", dialect);
    }
    add("--out", &args.out.display().to_string());
    if let Some(name) = &args.name {
        add("--name", name);
    }
    words.join(" ")
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

/// Checks a crate's name by Cargo's rules.
fn crate_name(name: &str) -> Result<String, String> {
    let starts_well = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if starts_well && is_plain && name.len() <= 64 && !RESERVED.contains(&name) {
        Ok(name.to_owned())
    } else {
        Err(format!(
            "`{name}` cannot be the name of a crate: it takes up to 64 letters, digits, `-` and `_`, begins with a letter, and is no word that Cargo or Rust reserves"
        ))
    }
}

/// Names that Cargo refuses, or that would hide a crate of the standard library.
const RESERVED: &[&str] = &[
    "abstract",
    "alloc",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "build",
    "const",
    "continue",
    "core",
    "crate",
    "deps",
    "do",
    "dyn",
    "else",
    "enum",
    "examples",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "incremental",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "proc_macro",
    "proc-macro",
    "pub",
    "ref",
    "return",
    "self",
    "Self",
    "static",
    "std",
    "struct",
    "super",
    "test",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];

/// A name made from the output folder's.
fn default_name(out: &Path) -> String {
    let folder = std::path::absolute(out).ok();
    let name = folder
        .as_deref()
        .and_then(Path::file_name)
        .map(|name| name.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    let name: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '_' {
                c
            } else {
                '-'
            }
        })
        .collect();
    let name = name.trim_matches('-');
    crate_name(name).unwrap_or_else(|_| EmitOptions::default().name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_crates() {
        for (out, name) in [
            ("/x/moov-types", "moov-types"),
            ("/x/Moov Types!", "moov-types"),
            ("/x/1st", "api-types"),
            ("/", "api-types"),
            ("/x/test", "api-types"),
        ] {
            assert_eq!(default_name(Path::new(out)), name, "{out}");
        }
        for name in ["", "a b", "../x", "é", "fn", "_a"] {
            assert!(crate_name(name).is_err(), "{name}");
        }
    }

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
