//! `fieldwright report`: a bug report that others can act on.

mod markdown;
mod scrub;

use super::Outcome;
use super::input::{self, usage};
use super::progress::Progress;
use super::result::deliver;
use super::strict::code;
use crate::diagnostic::{Code, Severity, render};
use crate::generator::{Generated, Generator};
use crate::reduce::{Attempt, Case, Problem, attempt, reduce};
use markdown::{Findings, Report};
use std::path::PathBuf;

/// Write a report for an issue: version, platform, configuration, findings, and the smallest page that shows a problem.
///
/// The problem is the first error, or the finding of the code that `--code` names, or else a crash of the program.
/// Everything that it does not need is left out of the docs and of the configuration. The report is Markdown; read it
/// before you publish it, since it quotes the docs.
#[derive(Debug, clap::Args)]
pub(super) struct BugArgs {
    #[command(flatten)]
    input: input::InputArgs,

    /// The kind of finding that the report is about: `FW108`.
    #[arg(long, value_name = "CODE", value_parser = code)]
    code: Option<Code>,

    /// The file to write, instead of standard output.
    #[arg(long, short, visible_alias = "out", value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(args: &BugArgs) -> Outcome {
    let reporter = args.input.report.reporter().beside_a_result();
    let generator = match args.input.load(reporter) {
        Ok(loaded) => loaded.generator.lint(true),
        Err(outcome) => return outcome,
    };
    let progress = Progress::new(reporter.is_human());
    progress.say("Reading the docs");
    let (problem, whole) = match look(&generator, args.code) {
        Ok(found) => found,
        Err(message) => return usage(&message),
    };
    progress.say("Leaving out what the problem does not need");
    let text = report(&generator, problem.as_ref(), whole).to_string();
    progress.clear();
    let text = scrub::scrub(&text);
    deliver(&text, args.output.as_deref(), reporter)
}

/// The problem, and what the whole input came to. No problem if there is no error and none was asked for.
fn look(generator: &Generator, code: Option<Code>) -> Result<(Option<Problem>, Attempt), String> {
    // As far as a crate, which a crash may be on the way to.
    let whole = attempt(generator.clone(), &Problem::Panic);
    let Attempt::Ended(generated) = &whole else {
        return Ok((Some(Problem::Panic), whole));
    };
    let mut found = generated.diagnostics.iter();
    let wanted = if let Some(code) = code {
        let found = found.find(|item| item.code == code);
        let missing = || format!("nothing of the kind {} was found", code.info().id);
        Some(found.ok_or_else(missing)?)
    } else {
        found.find(|item| item.severity() == Severity::Error)
    };
    let problem = wanted.map(|found| Problem::of(found, generated));
    Ok((problem, whole))
}

/// Everything that the report says.
fn report(generator: &Generator, problem: Option<&Problem>, whole: Attempt) -> Report {
    let dialects: Vec<Option<String>> = match &whole {
        Attempt::Ended(generated) => {
            let sources = generated.api.sources.iter();
            sources.map(|source| Some(source.dialect.clone())).collect()
        }
        Attempt::Panicked(_) => generator.dialects(),
    };
    let case = Case::of(generator, dialects.clone());
    let (pages, lines) = (case.pages.len(), case.lines());
    let findings = match &whole {
        Attempt::Ended(generated) => Findings::of(generated),
        Attempt::Panicked(_) => Findings::default(),
    };
    let reduced = problem.and_then(|problem| reduce(generator, case.clone(), problem));
    let is_minimal = reduced.as_ref().is_some_and(|reduced| reduced.is_minimal);
    let shown = reduced.map(|reduced| reduced.case);
    let message = problem.map(|problem| {
        let small = shown.as_ref().map(|case| case.generator(generator));
        let small = small.map(|generator| attempt(generator, problem));
        said(problem, small.unwrap_or(whole))
    });
    let config = shown
        .as_ref()
        .map_or(case.config, |case| case.config.clone());
    Report {
        dialects: dialects
            .into_iter()
            .map(|name| name.unwrap_or_else(|| "not recognised".to_owned()))
            .collect(),
        pages,
        lines,
        message,
        shown: shown.map(|case| case.pages).unwrap_or_default(),
        is_minimal,
        config: config.concat(),
        findings,
    }
}

/// The problem as a run shows it: a title, and the message in full.
fn said(problem: &Problem, run: Attempt) -> (String, String) {
    match run {
        Attempt::Panicked(text) => ("fieldwright crashes".to_owned(), text),
        Attempt::Ended(generated) => found(problem, &generated),
    }
}

fn found(problem: &Problem, generated: &Generated) -> (String, String) {
    problem
        .find(generated)
        .map(|found| {
            let title = format!("{}: {}", found.code.info().id, found.message);
            let text = render::plain(std::slice::from_ref(found), &generated.sources);
            (title, text)
        })
        .unwrap_or_default()
}
