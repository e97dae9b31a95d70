//! `fieldwright lint`: what is wrong with the docs.

mod annotate;
mod fix;
mod sarif;

use super::input::{InputArgs, usage};
use super::progress;
use super::report::{MessageFormat, Reporter};
use super::strict::Strictness;
use super::term::{self, count, grouped, paint};
use super::{Outcome, input};
use crate::config::FILE_NAME;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::generator::Generated;
use crate::project::is_same;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Look for what is wrong with the docs: broken links, contradictions, missing pages, unions whose members cannot be
/// told apart, sentences that look like rules and are not.
///
/// Nothing is generated. The exit code is 1 if the docs cannot be read, and with `--strict` if there are warnings.
#[derive(Debug, clap::Args)]
pub(super) struct LintArgs {
    #[command(flatten)]
    input: InputArgs,

    /// How findings are written.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,

    #[command(flatten)]
    strictness: Strictness,

    /// Append what would settle the findings to the configuration, for you to complete and to confirm.
    #[arg(long)]
    fix_config: bool,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people.
    #[default]
    Text,
    /// SARIF 2.1.0, for code scanning services.
    Sarif,
    /// Workflow commands that GitHub shows beside the lines.
    Github,
}

/// What is about the docs themselves, rather than about what was decided in spite of them.
const ABOUT_DOCS: &[Code] = &[
    Code::InvalidUtf8,
    Code::PageWithoutBody,
    Code::BadTable,
    Code::BadCell,
    Code::UnknownType,
    Code::DuplicatePage,
    Code::DuplicateField,
    Code::BadExample,
    Code::DuplicateValue,
    Code::UnresolvedLink,
    Code::RepairedLink,
    Code::AmbiguousUnion,
    Code::ConflictingEvidence,
    Code::ExampleContradicts,
    Code::MemberMissing,
    Code::PatternValue,
    Code::UnsharedTwin,
    Code::RuleDropped,
    Code::UndecidedLocation,
    Code::UnresolvedMember,
    Code::NoRoute,
    Code::UntakenRule,
    Code::UnmentionedPage,
];

/// Whether a finding is for this command: about the docs, or a reason why they cannot be read.
fn is_about_docs(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity() == Severity::Error || ABOUT_DOCS.contains(&diagnostic.code)
}

pub(super) fn run(args: &LintArgs) -> Outcome {
    let reporter = args.input.report.reporter();
    let is_json = !reporter.is_human();
    if is_json && args.format != Format::Text {
        return usage("`--format` and `--message-format json` exclude each other");
    }
    let generated = match read(args, reporter) {
        Ok(generated) => generated,
        Err(outcome) => return outcome,
    };
    let found: Vec<Diagnostic> = generated
        .diagnostics
        .iter()
        .filter(|item| is_about_docs(item))
        .cloned()
        .collect();
    match args.format {
        Format::Sarif => term::out(&sarif::report(&found, &generated.sources)),
        Format::Github => term::out(&annotate::github(&found, &generated.sources)),
        Format::Text => text(args, &found, &generated, reporter),
    }
    if args.fix_config
        && let Err(problem) = append(args, &found, reporter)
    {
        reporter.report(&[*problem], &generated.sources);
        return Outcome::Failed;
    }
    let worst = found.iter().map(Diagnostic::severity).min();
    match worst {
        Some(Severity::Error) => Outcome::Failed,
        _ if args.strictness.count(&found) > 0 => Outcome::Failed,
        _ => Outcome::Done,
    }
}

fn read(args: &LintArgs, reporter: Reporter) -> Result<Generated, Outcome> {
    let input = args.input.load(reporter)?;
    Ok(progress::model(input.generator.lint(true), reporter))
}

fn text(args: &LintArgs, found: &[Diagnostic], generated: &Generated, reporter: Reporter) {
    // Warnings are what this command is for; notes can be many.
    let reporter = reporter.showing(1 + u8::from(args.input.report.is_verbose()));
    reporter.report(found, &generated.sources);
    if reporter.format == MessageFormat::Json {
        return;
    }
    let mut codes: BTreeMap<Code, usize> = BTreeMap::new();
    for item in found {
        *codes.entry(item.code).or_default() += 1;
    }
    for (code, number) in &codes {
        let info = code.info();
        let number = paint(term::BOLD, format!("{:>10}", grouped(*number)));
        term::err(&format!("{number}  {} {}", info.id, info.name));
    }
    let pages = count(
        generated
            .api
            .sources
            .iter()
            .map(|source| source.pages)
            .sum(),
        "page",
    );
    let findings = match found.len() {
        0 => "nothing found".to_owned(),
        number => count(number, "finding"),
    };
    term::headed("Linted", &format!("{pages}: {findings}"));
}

/// Appends what would settle the findings to the configuration.
fn append(
    args: &LintArgs,
    findings: &[Diagnostic],
    reporter: Reporter,
) -> Result<(), Box<Diagnostic>> {
    let found = args.input.found();
    let path = args.input.config.clone().or(found.path);
    let path = path.unwrap_or_else(|| PathBuf::from(FILE_NAME));
    let name = path.display();
    let failed = |error: std::io::Error| {
        Box::new(Diagnostic::new(
            Code::BadConfig,
            format!("`{name}` cannot be written: {error}"),
        ))
    };
    if found.other.is_some_and(|other| is_same(&other, &path)) {
        let message = format!("`{name}` is about other docs");
        let help = "name the file for these by `--config`; it is made if it does not exist";
        return Err(Box::new(
            Diagnostic::new(Code::BadConfig, message).help(help),
        ));
    }
    let (before, is_new) = match std::fs::read_to_string(&path) {
        Ok(text) => (text, false),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            (fix::head(&args.input, &path), true)
        }
        Err(error) => return Err(failed(error)),
    };
    let loaded = args.input.try_load().ok();
    let check = |text: &str| {
        let generator = loaded.as_ref()?.generator.clone();
        let generator = generator.config(path.display().to_string(), text);
        Some(generator.model(&|_| {}).diagnostics)
    };
    let fixed = fix::append(&before, findings, &check);
    if fixed.text != before || is_new {
        input::replace(&path, &fixed.text).map_err(failed)?;
    }
    if reporter.is_human() {
        let live = count(fixed.live, "override");
        let drafts = count(fixed.drafts, "draft");
        let text = format!("{live} to confirm and {drafts} to complete, to {name}");
        term::headed("Appended", &text);
    }
    Ok(())
}
