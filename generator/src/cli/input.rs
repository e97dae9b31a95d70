//! The arguments that say what to read, and reading it.

use super::Outcome;
use super::report::{MessageFormat, Reporter};
use super::term::{self, Color};
use crate::config::{Config, FILE_NAME, Package, nearest};
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::dialect;
use crate::generator::{DocSource, Generator};
use crate::source::{LoadError, SourceMap};
use std::fs;
use std::path::{Path, PathBuf};

/// What to read, and how to report.
#[derive(Debug, clap::Args)]
pub(super) struct InputArgs {
    /// The documentation: the `docs` folder of an SDK repository, or any folder above it.
    ///
    /// Without it, the `[[source]]` tables of the configuration are read.
    #[arg(long, value_name = "DIR")]
    pub(super) docs: Option<PathBuf>,

    /// The same API's documentation for another language, as further evidence. Can be repeated.
    #[arg(long = "twin", value_name = "DIR")]
    pub(super) twins: Vec<PathBuf>,

    /// The configuration file. Without it and `--docs`, `fieldwright.toml` of the current folder.
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,

    /// The language that the pages of `--docs` are for, if it is not to be recognised.
    #[arg(long, value_name = "NAME")]
    pub(super) dialect: Option<String>,

    /// How many threads to use; by default as many as there are processors.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(super) threads: usize,

    #[command(flatten)]
    pub(super) report: ReportArgs,
}

/// How to report.
#[derive(Debug, clap::Args)]
pub(super) struct ReportArgs {
    /// Show every warning, and with `-vv` every note too.
    #[arg(short, long, action = clap::ArgAction::Count)]
    verbose: u8,

    /// How messages are written: for people, or one JSON object per line.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    message_format: MessageFormat,

    /// When to use colours.
    #[arg(long, value_name = "WHEN", value_enum, default_value_t)]
    color: Color,
}

impl ReportArgs {
    pub(super) fn format(&self) -> MessageFormat {
        self.message_format
    }

    pub(super) fn is_verbose(&self) -> bool {
        self.verbose > 0
    }

    pub(super) fn reporter(&self) -> Reporter {
        self.color.apply();
        Reporter::new(self.message_format, self.verbose)
    }
}

/// Why nothing was read.
#[derive(Debug)]
pub(super) enum Refusal {
    /// The arguments make no sense.
    Usage(String),
    /// Something cannot be read.
    Problems(Vec<Diagnostic>),
}

impl Refusal {
    /// Reports it, and says how the command ends.
    fn report(self, reporter: Reporter) -> Outcome {
        match self {
            Self::Usage(message) => usage(&message),
            Self::Problems(problems) => {
                reporter.report(&problems, &SourceMap::new());
                Outcome::Failed
            }
        }
    }
}

/// What was read.
#[derive(Debug)]
pub(super) struct Input {
    pub(super) generator: Generator,
    /// The `[package]` table of the configuration.
    pub(super) package: Package,
}

impl InputArgs {
    /// Reads everything. Reports what cannot be read, and says how the command ends then.
    pub(super) fn load(&self, reporter: Reporter) -> Result<Input, Outcome> {
        self.try_load().map_err(|refusal| refusal.report(reporter))
    }

    /// Reads everything, and reports nothing.
    pub(super) fn try_load(&self) -> Result<Input, Refusal> {
        known_dialect(self.dialect.as_deref()).map_err(Refusal::Usage)?;
        let config = self
            .read_config()
            .map_err(|problem| Refusal::Problems(vec![*problem]))?;
        let folders = self.folders(config.as_ref());
        if folders.is_empty() {
            return Err(Refusal::Usage(format!(
                "no documentation is named: pass `--docs DIR`, or list it as `[[source]]` in `{FILE_NAME}`"
            )));
        }
        let mut generator = Generator::new().threads(self.threads);
        let mut problems = Vec::new();
        for folder in folders {
            match folder.load() {
                Ok(source) => generator = generator.source(source),
                Err(error) => problems.push(folder_problem(&error)),
            }
        }
        if !problems.is_empty() {
            return Err(Refusal::Problems(problems));
        }
        let mut package = Package::default();
        if let Some(config) = config {
            package = config.parsed.package;
            generator = generator.config(config.name, config.text);
        }
        Ok(Input { generator, package })
    }

    /// Where the configuration is, if there is one.
    fn config_path(&self) -> Option<PathBuf> {
        match &self.config {
            Some(path) => Some(path.clone()),
            None if self.docs.is_none() && Path::new(FILE_NAME).is_file() => Some(FILE_NAME.into()),
            None => None,
        }
    }

    /// What it reads, as far as that is known now: the configuration, and the folders.
    pub(super) fn places(&self) -> Vec<PathBuf> {
        let config = self.read_config().ok().flatten();
        let folders = self.folders(config.as_ref());
        let mut places: Vec<PathBuf> = self.config_path().into_iter().collect();
        places.extend(folders.into_iter().map(|folder| folder.path));
        places
    }

    fn read_config(&self) -> Result<Option<ConfigFile>, Box<Diagnostic>> {
        let Some(path) = self.config_path() else {
            return Ok(None);
        };
        let name = path.display().to_string();
        let bytes = fs::read(&path).map_err(|error| {
            let message = format!("`{name}` cannot be read: {error}");
            let help = "check the path that `--config` names";
            Box::new(Diagnostic::new(Code::BadConfig, message).help(help))
        })?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let offset = error.utf8_error().valid_up_to();
            let message = format!("`{name}` is not UTF-8 from byte {offset} on");
            Box::new(Diagnostic::new(Code::BadConfig, message).help("save the file as UTF-8"))
        })?;
        let parsed = Config::parse(&text).0;
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        Ok(Some(ConfigFile {
            name,
            text,
            folder,
            parsed,
        }))
    }

    /// The folders to read: those of the command line, or else those of the configuration.
    fn folders(&self, config: Option<&ConfigFile>) -> Vec<Folder> {
        let mut folders = Vec::new();
        if let Some(docs) = &self.docs {
            folders.push(Folder::new(docs.clone(), self.dialect.clone()));
        } else if let Some(config) = config {
            for (index, entry) in config.parsed.sources.iter().enumerate() {
                let forced = self.dialect.clone().filter(|_| index == 0);
                folders.push(Folder {
                    path: config.folder.join(&entry.path),
                    dialect: forced.or_else(|| entry.dialect.clone()),
                    entry: Some(entry.clone()),
                });
            }
        }
        if !folders.is_empty() {
            let twins = self.twins.iter().cloned();
            folders.extend(twins.map(|path| Folder::new(path, None)));
        }
        folders
    }
}

#[derive(Debug)]
struct ConfigFile {
    name: String,
    text: String,
    folder: PathBuf,
    parsed: Config,
}

#[derive(Debug)]
struct Folder {
    path: PathBuf,
    dialect: Option<String>,
    entry: Option<crate::config::SourceEntry>,
}

impl Folder {
    fn new(path: PathBuf, dialect: Option<String>) -> Self {
        Self {
            path,
            dialect,
            entry: None,
        }
    }

    fn load(self) -> Result<DocSource, LoadError> {
        let source = DocSource::load(&self.path)?.dialect(self.dialect);
        Ok(match &self.entry {
            Some(entry) => source.only(entry),
            None => source,
        })
    }
}

/// Writes a file of the user's so that it is whole at every moment: beside it first, then in its place.
pub(super) fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside = path.with_file_name(name);
    fs::write(&beside, text)?;
    fs::rename(&beside, path)
}

/// Refuses the name of a dialect that there is not.
pub(super) fn check_dialect(name: Option<&str>) -> Result<(), Outcome> {
    known_dialect(name).map_err(|message| usage(&message))
}

fn known_dialect(name: Option<&str>) -> Result<(), String> {
    let Some(name) = name else {
        return Ok(());
    };
    if dialect::by_name(name).is_some() {
        return Ok(());
    }
    let known: Vec<_> = dialect::ALL.iter().map(|dialect| dialect.name()).collect();
    let hint = nearest(name, known.iter().copied())
        .map_or(String::new(), |near| format!("; did you mean `{near}`?"));
    Err(format!(
        "there is no dialect `{name}`{hint}\n\nDialects: {}",
        known.join(", ")
    ))
}

/// Reports bad usage in the form of the argument parser.
pub(super) fn usage(message: &str) -> Outcome {
    let error = term::paint(term::ERROR, "error:");
    term::err(&format!(
        "{error} {message}\n\nFor more information, try `--help`."
    ));
    Outcome::BadUsage
}

/// What to tell about a folder that cannot be read.
pub(super) fn folder_problem(error: &LoadError) -> Diagnostic {
    let help = match error {
        LoadError::Missing(_) => {
            "check the path; it should be the `docs` folder of an SDK repository, or a folder above it"
        }
        LoadError::NotAFolder(_) => "pass the folder that holds the pages, not a page of it",
        LoadError::NoPages(_) => {
            "pass the folder that holds the SDK's `docs`: it has a `models` folder with one page per type"
        }
        LoadError::Unreadable(..) => "make the folder readable for this user",
    };
    Diagnostic::new(Code::FolderUnreadable, error.to_string()).help(help)
}
