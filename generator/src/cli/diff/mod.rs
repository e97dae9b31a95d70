//! `fieldwright diff`: what changed between two states of the docs.

mod git;
mod side;

use super::report::Reporter;
use super::term::{self, Color};
use super::{Outcome, input, report};
use crate::diff::{Class, compare, render};
use crate::model::Api;
use crate::names::NamesLock;
use git::Commit;
use side::{Docs, Names, Problem, Tree};
use std::path::{Path, PathBuf};

/// Show what changed between two states of the docs, and what it means for users of the crate.
///
/// OLD and NEW are folders of docs, folders with a `fieldwright.toml`, or models printed by `fieldwright model`. With
/// `--docs`, or with `--config` alone, they are Git revisions of those docs; without NEW, the files as they are now.
///
/// What both have keeps the name that OLD gave it, as it would in a crate with a `names.lock`.
#[derive(Debug, clap::Args)]
pub(super) struct DiffArgs {
    /// The state before: a folder, a model file, or a revision.
    #[arg(value_name = "OLD")]
    old: String,

    /// The state after; may be left out for revisions.
    #[arg(value_name = "NEW")]
    new: Option<String>,

    /// The documentation folder whose revisions are compared.
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,

    /// The configuration that both states are read with; of revisions, each with its own.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// The `names.lock` of the crate, or the crate's folder: OLD has its names. Of a revision, the one that it has.
    #[arg(long, value_name = "FILE")]
    names: Option<PathBuf>,

    /// The language that the pages are for, if it is not to be recognised.
    #[arg(long, value_name = "NAME")]
    dialect: Option<String>,

    /// How the changelog is written.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,

    /// Exit with 1 if there is a change of this class, or of a stronger one.
    #[arg(long, value_name = "CLASS", value_enum)]
    deny: Option<Denied>,

    /// When to use colours.
    #[arg(long, value_name = "WHEN", value_enum, default_value_t)]
    color: Color,
}

/// How a changelog is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For a terminal.
    #[default]
    Text,
    /// For a pull request or a CHANGELOG.
    Markdown,
    /// For programs.
    Json,
}

/// What fails the command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Denied {
    /// Changes that break code.
    Major,
    /// Changes that add something, too.
    Minor,
    /// Any change.
    Patch,
}

impl Denied {
    fn class(self) -> Class {
        match self {
            Self::Major => Class::Major,
            Self::Minor => Class::Minor,
            Self::Patch => Class::Patch,
        }
    }
}

pub(super) fn run(args: &DiffArgs) -> Outcome {
    args.color.apply();
    let reporter = Reporter::new(report::MessageFormat::Human, 0);
    if let Err(outcome) = input::check_dialect(args.dialect.as_deref()) {
        return outcome;
    }
    let sides = match sides(args) {
        Ok(sides) => sides,
        Err(outcome) => return outcome,
    };
    let read = |side: Result<Side, Problem>, names: Names| {
        side.and_then(|side| side.read(args, names, reporter))
    };
    let old = read(sides.0, Names::File(args.names.as_deref()));
    let given = old.as_ref().map(NamesLock::text).ok();
    let new = match &given {
        Some(text) => read(sides.1, Names::Text(text)),
        None => read(sides.1, Names::File(None)),
    };
    let (old, new) = match (old, new) {
        (Ok(old), Ok(new)) => (old, new),
        (Err(problem), Ok(_)) | (Ok(_), Err(problem)) => return problem.report(reporter),
        (Err(old), Err(new)) => {
            old.report(reporter);
            return new.report(reporter);
        }
    };
    let changelog = compare(&old, &new);
    term::out(&match args.format {
        Format::Text => render::text(&changelog, true),
        Format::Markdown => render::markdown(&changelog),
        Format::Json => render::json(&changelog),
    });
    match (args.deny, changelog.class()) {
        (Some(denied), Some(class)) if class >= denied.class() => {
            let error = term::paint(term::ERROR, "error:");
            let limit = denied.class();
            term::err(&format!(
                "{error} there are {class} changes, and `--deny {limit}` was given"
            ));
            Outcome::Failed
        }
        _ => Outcome::Done,
    }
}

/// One side of the comparison.
enum Side {
    Path(PathBuf),
    Tree(Tree),
}

impl Side {
    fn read(self, args: &DiffArgs, names: Names<'_>, reporter: Reporter) -> Result<Api, Problem> {
        let docs = Docs {
            folder: args.docs.clone(),
            config: args.config.clone(),
            dialect: args.dialect.clone(),
        };
        match self {
            Self::Path(path) => side::of_path(&path, &docs, names, reporter),
            Self::Tree(tree) => side::of_tree(&tree, &docs, names, reporter),
        }
    }
}

type Sides = (Result<Side, Problem>, Result<Side, Problem>);

/// What the arguments mean.
fn sides(args: &DiffArgs) -> Result<Sides, Outcome> {
    let is_path = |word: &str| Path::new(word).exists();
    let anchor = match (&args.docs, &args.config) {
        (Some(docs), _) => Some(docs),
        (None, Some(config)) if !is_path(&args.old) => Some(config),
        _ => None,
    };
    if let Some(anchor) = anchor {
        let commit = |revision: &str| {
            let commit = Commit::find(anchor, revision)?;
            Ok(Side::Tree(Tree::Commit(commit, revision.to_owned())))
        };
        let new = match &args.new {
            Some(revision) => commit(revision),
            None => Ok(Side::Tree(Tree::Disk)),
        };
        return Ok((commit(&args.old), new));
    }
    let Some(new) = &args.new else {
        return Err(input::usage(
            "what to compare with is missing: pass NEW, or `--docs DIR` to compare a revision with the files as they are",
        ));
    };
    for word in [&args.old, new] {
        if !is_path(word) {
            return Err(input::usage(&format!(
                "there is no file or folder `{word}`; to compare Git revisions, pass `--docs DIR`"
            )));
        }
    }
    let path = |word: &String| Ok(Side::Path(PathBuf::from(word)));
    Ok((path(&args.old), path(new)))
}
