//! One API, read from some of its sources, and what came of its lines.

use crate::command::root;
use crate::corpora::Family;
use fieldwright::generator::{DocSource, Generator};
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// Where the configurations are that settle what no page shows: `NAME.toml`.
const CONFIGS: &str = "xtask/oracle";

/// A way to read an API.
#[derive(Debug)]
pub(crate) struct Variant {
    /// The name of its crate.
    pub(crate) name: String,
    /// What it is called in the report.
    pub(crate) title: String,
    /// Its lines.
    pub(crate) lines: PathBuf,
    /// Whether every line has to come back.
    pub(crate) settled: bool,
    folders: Vec<PathBuf>,
    config: Option<PathBuf>,
}

/// The primary docs alone, with all twins, and with the configuration that settles the rest.
pub(crate) fn variants(family: &Family, lines: &Path) -> Vec<Variant> {
    let new = |suffix: &str, twins: &[PathBuf], config: Option<PathBuf>| Variant {
        name: format!("{}-{suffix}", family.name),
        title: format!("{} ({})", family.name, suffix.replace('-', " ")),
        lines: lines.to_owned(),
        settled: config.is_some(),
        folders: std::iter::once(&family.primary)
            .chain(twins)
            .cloned()
            .collect(),
        config,
    };
    let mut all = vec![new("alone", &[], None)];
    if !family.twins.is_empty() {
        all.push(new("with-twins", &family.twins, None));
    }
    let config = root().join(CONFIGS).join(format!("{}.toml", family.name));
    if config.is_file() {
        all.push(new("settled", &family.twins, Some(config)));
    }
    all
}

impl Variant {
    /// The name of the program that runs its lines.
    pub(crate) fn harness(&self) -> String {
        format!("{}-lines", self.name)
    }

    /// What makes its crate.
    pub(crate) fn generator(&self) -> Result<Generator, String> {
        let mut generator = Generator::new().name(self.name.clone());
        for folder in &self.folders {
            generator =
                generator.source(DocSource::load(folder).map_err(|error| error.to_string())?);
        }
        if let Some(path) = &self.config {
            let text = std::fs::read_to_string(path)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            generator = generator.config(path.display().to_string(), text);
        }
        Ok(generator)
    }
}

/// What became of the lines, by namespace.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// Lines, and those that came back the same.
    counts: BTreeMap<String, (usize, usize)>,
    /// What is wrong with the others.
    failures: Vec<String>,
}

impl Outcome {
    /// Reads what the harness prints: a verdict, the type's id and a detail, with tabs between.
    pub(crate) fn read(text: &str) -> Self {
        let mut outcome = Self::default();
        for line in text.lines() {
            let mut parts = line.splitn(3, '\t');
            let (verdict, id, detail) =
                (parts.next(), parts.next().unwrap_or_default(), parts.next());
            let namespace = id.split('.').next().unwrap_or_default();
            let (all, same) = outcome.counts.entry(namespace.to_owned()).or_default();
            *all += 1;
            if verdict == Some("same") {
                *same += 1;
            } else {
                outcome
                    .failures
                    .push(format!("{id}: {}", detail.unwrap_or_default()));
            }
        }
        outcome
    }

    /// Whether every line came back the same, and there was one.
    pub(crate) fn is_clean(&self) -> bool {
        self.failures.is_empty() && !self.counts.is_empty()
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (namespace, (all, same)) in &self.counts {
            writeln!(
                f,
                "  {namespace}: {same} of {all} lines decode and encode to the same JSON"
            )?;
        }
        for failure in &self.failures {
            writeln!(f, "    {failure}")?;
        }
        Ok(())
    }
}
