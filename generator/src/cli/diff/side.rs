//! One side of a comparison: docs on disk, docs of a commit, or a model that was printed before.

use super::super::Outcome;
use super::super::progress;
use super::super::report::Reporter;
use super::git::Commit;
use crate::config::{Config, FILE_NAME, SourceEntry};
use crate::diagnostic::{Diagnostic, Severity};
use crate::generator::{DocSource, Generator};
use crate::model::Api;
use crate::names::NAMES_FILE;
use crate::source::{SourceMap, is_page_path};
use std::path::{Path, PathBuf};

/// Where files are read from.
#[derive(Debug)]
pub(super) enum Tree {
    /// The disk.
    Disk,
    /// A commit; with its name, for messages.
    Commit(Commit, String),
}

/// What to read from a tree.
#[derive(Clone, Debug, Default)]
pub(super) struct Docs {
    /// The documentation folder; without it, the configuration's sources.
    pub(super) folder: Option<PathBuf>,
    /// The configuration.
    pub(super) config: Option<PathBuf>,
    /// The dialect, if it is not to be recognised.
    pub(super) dialect: Option<String>,
}

/// The names that a side has already.
#[derive(Clone, Copy, Debug)]
pub(super) enum Names<'n> {
    /// Those of a `names.lock`, or of the one in a folder; none if there is no such file.
    File(Option<&'n Path>),
    /// Those of this text.
    Text(&'n str),
}

/// Why a side cannot be read: reported already, or in words.
pub(super) enum Problem {
    Reported,
    Says(String),
}

impl From<String> for Problem {
    fn from(text: String) -> Self {
        Self::Says(text)
    }
}

/// The model of a path: a folder of docs, a folder with a configuration, a configuration, or a model file.
pub(super) fn of_path(
    path: &Path,
    docs: &Docs,
    names: Names<'_>,
    reporter: Reporter,
) -> Result<Api, Problem> {
    if path.is_dir() {
        let config = path.join(FILE_NAME);
        let docs = if docs.config.is_none() && config.is_file() {
            Docs {
                folder: None,
                config: Some(config),
                ..docs.clone()
            }
        } else {
            Docs {
                folder: Some(path.to_owned()),
                ..docs.clone()
            }
        };
        return of_tree(&Tree::Disk, &docs, names, reporter);
    }
    if path
        .extension()
        .is_some_and(|extension| extension == "toml")
    {
        let docs = Docs {
            folder: None,
            config: Some(path.to_owned()),
            ..docs.clone()
        };
        return of_tree(&Tree::Disk, &docs, names, reporter);
    }
    let name = path.display();
    let text = std::fs::read_to_string(path)
        .map_err(|error| format!("`{name}` cannot be read: {error}"))?;
    let api = serde_json::from_str(&text).map_err(|error| {
        format!("`{name}` is no model as `fieldwright model` prints it: {error}")
    })?;
    Ok(api)
}

/// The model of the docs in a tree.
pub(super) fn of_tree(
    tree: &Tree,
    docs: &Docs,
    names: Names<'_>,
    reporter: Reporter,
) -> Result<Api, Problem> {
    let mut generator = Generator::new();
    let mut sources = Vec::new();
    if let Some(path) = &docs.config {
        let name = path.display().to_string();
        let text = tree.text(path)?;
        let config = Config::parse(&text).0;
        let base = path.parent().unwrap_or(Path::new(""));
        if docs.folder.is_none() {
            for entry in config.sources {
                sources.push((base.join(&entry.path), Some(entry)));
            }
        }
        generator = generator.config(name, text);
    }
    if let Some(folder) = &docs.folder {
        sources.push((folder.clone(), None));
    }
    if sources.is_empty() {
        return Err(Problem::Says(format!(
            "no documentation is named: list it as `[[source]]` in `{FILE_NAME}`"
        )));
    }
    for (index, (folder, entry)) in sources.iter().enumerate() {
        let forced = docs.dialect.clone().filter(|_| index == 0);
        let dialect = forced.or_else(|| entry.as_ref()?.dialect.clone());
        let source = tree.folder(folder)?.dialect(dialect);
        generator = generator.source(only(source, entry.as_ref()));
    }
    if let Some((path, text)) = tree.names(names)? {
        generator = generator.names(path, text);
    }
    let generated = progress::model(generator, reporter);
    if generated.has_errors() {
        let errors: Vec<Diagnostic> = generated
            .diagnostics
            .into_iter()
            .filter(|item| item.severity() == Severity::Error)
            .collect();
        reporter.report(&errors, &generated.sources);
        return Err(Problem::Reported);
    }
    Ok(generated.api)
}

fn only(source: DocSource, entry: Option<&SourceEntry>) -> DocSource {
    match entry {
        Some(entry) => source.only(entry),
        None => source,
    }
}

impl Tree {
    /// The text of the names, and what messages call it. A revision may be from before there were any.
    fn names(&self, names: Names<'_>) -> Result<Option<(String, String)>, String> {
        let path = match names {
            Names::Text(text) => return Ok(Some((NAMES_FILE.to_owned(), text.to_owned()))),
            Names::File(None) => return Ok(None),
            Names::File(Some(path)) if path.is_dir() => path.join(NAMES_FILE),
            Names::File(Some(path)) => path.to_owned(),
        };
        let name = path.display().to_string();
        match (self, self.text(&path)) {
            (_, Ok(text)) => Ok(Some((name, text))),
            (Self::Commit(..), Err(_)) => Ok(None),
            (Self::Disk, Err(problem)) => Err(problem),
        }
    }

    fn text(&self, path: &Path) -> Result<String, String> {
        let name = path.display();
        match self {
            Self::Disk => std::fs::read_to_string(path)
                .map_err(|error| format!("`{name}` cannot be read: {error}")),
            Self::Commit(commit, revision) => commit
                .text(path)?
                .ok_or_else(|| format!("the revision `{revision}` has no file `{name}`")),
        }
    }

    fn folder(&self, folder: &Path) -> Result<DocSource, Problem> {
        match self {
            Self::Disk => DocSource::load(folder).map_err(|error| {
                let help = crate::project::folder_problem(&error)
                    .help
                    .unwrap_or_default();
                Problem::Says(format!("{error}; {help}"))
            }),
            Self::Commit(commit, revision) => {
                let pages = commit.files(folder, is_page_path)?;
                let name = folder.display().to_string();
                if pages.is_empty() {
                    let problem =
                        format!("the revision `{revision}` has no Markdown pages in `{name}`");
                    return Err(problem.into());
                }
                Ok(DocSource::new(name, pages))
            }
        }
    }
}

impl Problem {
    /// Tells the user, unless that is done.
    pub(super) fn report(self, reporter: Reporter) -> Outcome {
        if let Self::Says(text) = self {
            use crate::diagnostic::Code;
            let problem = Diagnostic::new(Code::FolderUnreadable, text);
            reporter.report(&[problem], &SourceMap::new());
        }
        Outcome::Failed
    }
}
