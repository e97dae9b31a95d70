//! The arguments that say what to read, and reading it.

mod find_config;

use super::Outcome;
use super::report::{MessageFormat, Reporter};
use super::term::{self, Color};
use crate::config::{FILE_NAME, nearest};
use crate::diagnostic::Diagnostic;
use crate::docs::family;
use crate::project::{Inputs, Loaded, Unloaded};
use crate::source::SourceMap;
use find_config::{Found, find};
use std::fs;
use std::path::{Path, PathBuf};

/// What to read, and how to report.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct InputArgs {
    /// The documentation: the `docs` folder of an SDK repository, or any folder above it.
    ///
    /// Without it, the `[[source]]` tables of the configuration are read. A folder that stands there is read as it says
    /// there, the first together with its twins.
    #[arg(long, value_name = "DIR")]
    pub(super) docs: Option<PathBuf>,

    /// The same API's documentation for another language, as further evidence. Can be repeated.
    #[arg(long = "twin", value_name = "DIR")]
    pub(super) twins: Vec<PathBuf>,

    /// The configuration file.
    ///
    /// Without it, `fieldwright.toml` beside the docs, in the current folder, or above it as far as the root of the
    /// repository, unless it is about other docs.
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,

    /// Use no configuration, though there be one.
    #[arg(long, conflicts_with = "config")]
    pub(super) no_config: bool,

    /// The way in which the pages of `--docs` are laid out, if it is not to be recognised: `sdk`, `openapi-generator` or
    /// `tables`.
    #[arg(long, value_name = "NAME", value_parser = known_family)]
    pub(super) family: Option<String>,

    /// The language that the pages of `--docs` are for, if it is not to be recognised.
    #[arg(long, value_name = "NAME")]
    pub(super) dialect: Option<String>,

    /// Only these operations and types, and what they reach: `createTransfer`, `transfers.*`, `components.Amount`;
    /// `operation:` before a pattern leaves types out. Can be repeated, and wins over `[select]` of the configuration.
    #[arg(long, value_name = "PATTERN")]
    pub(super) only: Vec<String>,

    /// How many threads to use; by default as many as there are processors.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(super) threads: usize,

    #[command(flatten)]
    pub(super) report: ReportArgs,
}

/// How to report.
#[derive(Clone, Debug, clap::Args)]
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

impl InputArgs {
    /// Reads everything. Says which configuration was found, reports what cannot be read, and says how the command ends
    /// then.
    pub(super) fn load(&self, reporter: Reporter) -> Result<Loaded, Outcome> {
        self.announce(reporter);
        self.load_silently(reporter)
    }

    /// Reads everything, for commands that name the configuration among other things.
    pub(super) fn load_silently(&self, reporter: Reporter) -> Result<Loaded, Outcome> {
        self.try_load().map_err(|refusal| refusal.report(reporter))
    }

    /// Says which configuration was found, and which one was left aside.
    fn announce(&self, reporter: Reporter) {
        if !reporter.is_human() {
            return;
        }
        let found = self.found();
        if let Some(path) = found.path {
            term::headed("Config", &path.display().to_string());
        }
        if let Some(path) = found.other {
            let path = path.display();
            let note = format!(
                "{path} is about other docs and was left aside; `--config` uses it all the same"
            );
            term::headed("", &term::paint(term::DIM, note));
        }
    }

    /// The configuration that nobody named.
    pub(super) fn found(&self) -> Found {
        if self.config.is_some() || self.no_config {
            Found::default()
        } else {
            find(self.docs.as_deref())
        }
    }

    /// The output folder that the configuration names.
    pub(super) fn configured_out(&self, reporter: Reporter) -> Result<Option<PathBuf>, Outcome> {
        let out = self.inputs().out();
        out.map_err(|unloaded| refusal(unloaded).report(reporter))
    }

    /// Reads everything, and reports nothing.
    pub(super) fn try_load(&self) -> Result<Loaded, Refusal> {
        known_dialect(self.dialect.as_deref()).map_err(Refusal::Usage)?;
        self.inputs().load().map_err(refusal)
    }

    /// What it reads, as far as that is known now: the configuration, and the folders.
    pub(super) fn places(&self) -> Vec<PathBuf> {
        let inputs = self.inputs();
        let config = inputs.config.clone();
        inputs
            .paths()
            .unwrap_or_else(|_| config.into_iter().collect())
    }

    fn inputs(&self) -> Inputs {
        Inputs {
            docs: self.docs.clone(),
            family: self.family.clone(),
            dialect: self.dialect.clone(),
            twins: self.twins.clone(),
            config: self.config.clone().or_else(|| self.found().path),
            threads: self.threads,
            only: self.only.clone(),
        }
    }
}

fn refusal(unloaded: Unloaded) -> Refusal {
    match unloaded {
        Unloaded::Nothing => Refusal::Usage(format!(
            "no documentation is named: pass `--docs DIR`, or list it as `[[source]]` in `{FILE_NAME}`"
        )),
        Unloaded::Problems(problems) => Refusal::Problems(problems),
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
    let known = family::dialects();
    if known.iter().any(|known| known.eq_ignore_ascii_case(name)) {
        return Ok(());
    }
    Err(unknown(name, "dialect", "Dialects", &known))
}

/// The name of a family that there is, as it is written in the configuration.
fn known_family(name: &str) -> Result<String, String> {
    if let Some(known) = family::by_name(name) {
        return Ok(known.name().to_owned());
    }
    let known: Vec<&str> = family::ALL.iter().map(|family| family.name()).collect();
    Err(unknown(name, "family", "Families", &known))
}

/// Says that there is nothing of this name, and what there is.
fn unknown(name: &str, what: &str, all: &str, known: &[&str]) -> String {
    let hint = nearest(name, known.iter().copied())
        .map_or(String::new(), |near| format!("; did you mean `{near}`?"));
    let known = known.join(", ");
    format!("there is no {what} `{name}`{hint}\n\n{all}: {known}")
}

/// Reports bad usage in the form of the argument parser.
pub(super) fn usage(message: &str) -> Outcome {
    let error = term::paint(term::ERROR, "error:");
    term::err(&format!(
        "{error} {message}\n\nFor more information, try `--help`."
    ));
    Outcome::BadUsage
}
