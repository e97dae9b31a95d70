//! `fieldwright init`: a first configuration for a documentation folder.

mod relative;
mod text;

pub(super) use relative::relative;

use super::input::{self, ReportArgs, check_dialect};
use super::progress::Progress;
use super::questions::{self, Question};
use super::report::Reporter;
use super::strict::Strictness;
use super::term::{count, line};
use super::{Outcome, crate_name, summary};
use crate::config::FILE_NAME;
use crate::config::crate_name::crate_name as checked;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::docs::family::Folder;
use crate::docs::family::tables::{Proposal, propose};
use crate::generator::{DocSource, Generated, Generator};
use crate::project::folder_problem;
use crate::source::{FileId, SourceMap};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use text::{Source, Starter};

/// Write a first `fieldwright.toml` for a documentation folder.
///
/// It names the folder and its twins with the languages found there, proposes a name and a folder for the crate, and asks
/// what the docs leave open, in groups, with overrides that are commented out: take the marks away from those that you
/// can answer.
#[derive(Debug, clap::Args)]
pub(super) struct InitArgs {
    /// The documentation: the `docs` folder of an SDK repository, or any folder above it.
    #[arg(long, value_name = "DIR", default_value = "docs")]
    docs: PathBuf,

    /// The same API's documentation for another language, as further evidence. Can be repeated.
    #[arg(long = "twin", value_name = "DIR")]
    twins: Vec<PathBuf>,

    /// The file to write.
    #[arg(long, value_name = "FILE", default_value = FILE_NAME)]
    config: PathBuf,

    /// The crate's name, if not the one that is guessed from the folders.
    #[arg(long, value_name = "CRATE", value_parser = checked)]
    name: Option<String>,

    /// The language that the pages of `--docs` are for, if it is not to be recognised.
    #[arg(long, value_name = "NAME")]
    dialect: Option<String>,

    /// Replace the file if it exists.
    #[arg(long)]
    force: bool,

    #[command(flatten)]
    report: ReportArgs,
}

pub(super) fn run(args: &InitArgs) -> Outcome {
    let reporter = args.report.reporter();
    match write(args, reporter) {
        Ok(()) => Outcome::Done,
        Err(outcome) => outcome,
    }
}

fn write(args: &InitArgs, reporter: Reporter) -> Result<(), Outcome> {
    check_dialect(args.dialect.as_deref())?;
    let path = &args.config;
    let failed = |problem: Diagnostic| {
        reporter.report(&[problem], &SourceMap::new());
        Outcome::Failed
    };
    if !args.force && std::fs::symlink_metadata(path).is_ok() {
        let message = format!("`{}` exists", path.display());
        let help = "pass `--force` to replace it, or name another file with `--config`";
        return Err(failed(Diagnostic::new(Code::BadConfig, message).help(help)));
    }
    let mut sources = load(args, reporter)?;
    let progress = Progress::new(reporter.is_human());
    progress.say("Reading the docs");
    let mut generated = read(&sources, None);
    let proposal = proposed(&generated);
    if let (Some(proposal), Some(first)) = (&proposal, sources.first_mut()) {
        *first = std::mem::take(first)
            .family(Some("tables".to_owned()))
            .profile(Some(proposal.profile.clone()));
        generated = read(&sources, None);
    }
    progress.clear();
    if generated.has_errors() {
        reporter.report(&errors(&generated), &generated.sources);
        summary::fails(&generated, &Strictness::default(), reporter);
        return Err(Outcome::Failed);
    }
    let starter = Starter {
        package: args
            .name
            .clone()
            .unwrap_or_else(|| crate_name::of_docs(&args.docs)),
        sources: described(args, &generated, proposal.as_ref()),
        generated: &generated,
    };
    progress.say("Looking for open questions");
    let questions = questions::open(&generated);
    let questions = accepted(questions, &starter.head(), &|text| {
        read(&sources, Some(text)).diagnostics
    });
    progress.clear();
    let text = starter.text(&questions);
    input::replace(path, &text).map_err(|error| {
        let message = format!("`{}` cannot be written: {error}", path.display());
        failed(Diagnostic::new(Code::BadConfig, message))
    })?;
    tell(args, &starter, &questions, reporter);
    Ok(())
}

/// A profile for docs that no family reads, if they have tables that look like tables of fields.
fn proposed(generated: &Generated) -> Option<Proposal> {
    let unread = generated.diagnostics.iter();
    let mut unread = unread.filter(|finding| finding.code == Code::NoModelPages);
    unread.next()?;
    propose(&Folder::parse(&generated.sources, 0))
}

fn load(args: &InitArgs, reporter: Reporter) -> Result<Vec<DocSource>, Outcome> {
    let mut sources = Vec::new();
    let mut problems = Vec::new();
    for (index, folder) in std::iter::once(&args.docs).chain(&args.twins).enumerate() {
        let dialect = args.dialect.clone().filter(|_| index == 0);
        match DocSource::load(folder) {
            Ok(source) => sources.push(source.dialect(dialect)),
            Err(error) => problems.push(folder_problem(&error)),
        }
    }
    if problems.is_empty() {
        return Ok(sources);
    }
    reporter.report(&problems, &SourceMap::new());
    Err(Outcome::Failed)
}

/// Reads the docs with a configuration.
fn read(sources: &[DocSource], config: Option<&str>) -> Generated {
    let generator = Generator::new();
    let generator = match config {
        Some(text) => generator.config(FILE_NAME, text),
        None => generator,
    };
    let generator = sources.iter().fold(generator, |generator, source| {
        generator.source(source.clone())
    });
    generator.model(&|_| {})
}

fn errors(generated: &Generated) -> Vec<Diagnostic> {
    let all = generated.diagnostics.iter();
    all.filter(|item| item.severity() == Severity::Error)
        .cloned()
        .collect()
}

/// The folders as the file names them, with what was found there.
fn described(args: &InitArgs, generated: &Generated, proposal: Option<&Proposal>) -> Vec<Source> {
    let base = args.config.parent().unwrap_or(Path::new(""));
    std::iter::once(&args.docs)
        .chain(&args.twins)
        .zip(&generated.api.sources)
        .enumerate()
        .map(|(index, (folder, info))| Source {
            path: relative(base, folder),
            dialect: info.dialect.clone(),
            pages: info.pages,
            profile: proposal.filter(|_| index == 0).map(|proposal| {
                let Proposal {
                    objects, fields, ..
                } = proposal;
                let words = proposal.words.len();
                (
                    format!(
                        "a profile is proposed: {}, {}, {} that are not known",
                        count(*objects, "object"),
                        count(*fields, "field"),
                        count(words, "word")
                    ),
                    proposal.lines.clone(),
                )
            }),
        })
        .collect()
}

fn tell(args: &InitArgs, starter: &Starter<'_>, questions: &[Question], reporter: Reporter) {
    let path = args.config.display().to_string();
    if !reporter.is_human() {
        reporter.json(&serde_json::json!({
            "kind": "summary",
            "success": true,
            "config": path,
            "name": starter.package,
            "questions": questions.len(),
        }));
        return;
    }
    for (index, source) in starter.sources.iter().enumerate() {
        let heading = if index == 0 { "Read" } else { "" };
        let twin = if index == 0 { "" } else { ", twin" };
        let pages = count(source.pages, "page");
        line(
            heading,
            &format!("{}: {pages}, {}{twin}", source.path, source.dialect),
        );
    }
    for (told, _) in starter
        .sources
        .iter()
        .filter_map(|source| source.profile.as_ref())
    {
        line("", told);
    }
    line("", &starter.namespaces());
    let open = match questions.len() {
        0 => "nothing is left open".to_owned(),
        number => format!(
            "{}, in the order of how much they settle",
            count(number, "open question")
        ),
    };
    line("Wrote", &format!("{path}: {open}"));
    let config = if args.config == Path::new(FILE_NAME) {
        String::new()
    } else {
        format!(" --config {path}")
    };
    line("Next", &format!("fieldwright generate{config}"));
}

/// The questions without the overrides that the generator objects to. `check` reads the docs with a file of which `head`
/// is the beginning.
fn accepted(
    mut questions: Vec<Question>,
    head: &str,
    check: &dyn Fn(&str) -> Vec<Diagnostic>,
) -> Vec<Question> {
    let mut text = head.to_owned();
    let mut starts = Vec::new();
    for (index, question) in questions.iter().enumerate() {
        for (number, draft) in question.drafts.iter().enumerate() {
            if !draft.lines.iter().any(|line| is_gap(line)) {
                starts.push((text.len(), (index, number)));
                text = format!("{text}\n{}\n", draft.lines.join("\n"));
            }
        }
    }
    let refused: BTreeSet<(usize, usize)> = check(&text)
        .iter()
        .filter(|item| item.severity() == Severity::Error)
        .filter_map(|item| item.span.filter(|span| span.file == FileId(0)))
        .filter_map(|span| {
            let mut before = starts.iter().rev();
            before.find(|(start, _)| *start <= span.start as usize)
        })
        .map(|(_, place)| *place)
        .collect();
    for (index, question) in questions.iter_mut().enumerate() {
        let mut number = 0;
        question.drafts.retain(|_| {
            number += 1;
            !refused.contains(&(index, number - 1))
        });
    }
    questions
}

/// What is left for the maintainer to fill in. A reason always is.
fn is_gap(line: &str) -> bool {
    line.contains('…') && !line.starts_with("reason =")
}
