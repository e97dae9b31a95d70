//! One API, read from some of its sources, and what came of its lines.

use crate::command::root;
use crate::corpora::Family;
use fieldwright::generator::{DocSource, Generator};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Where the configurations are that settle what no page shows: `NAME.toml`.
const CONFIGS: &str = "xtask/oracle";

/// The namespaces whose lines all have to come back once everything is settled, by API. Lines of the others are of the
/// envelopes in which an SDK puts requests and responses; they are told, not judged.
const JUDGED: &[(&str, &[&str])] = &[
    ("dub", &["components", "errors", "operations"]),
    ("moov", &["components", "errors"]),
];

/// A way to read an API.
#[derive(Debug)]
pub(crate) struct Variant {
    /// The name of its crate.
    pub(crate) name: String,
    /// What it is called in the report.
    pub(crate) title: String,
    /// Its lines.
    pub(crate) lines: PathBuf,
    /// The namespaces whose lines all have to come back.
    pub(crate) judged: &'static [&'static str],
    folders: Vec<PathBuf>,
    config: Option<PathBuf>,
}

/// The primary docs alone, with all twins, and with the configuration that settles the rest.
pub(crate) fn variants(family: &Family, lines: &Path) -> Vec<Variant> {
    let new = |suffix: &str, twins: &[PathBuf], config: Option<PathBuf>| Variant {
        name: format!("{}-{suffix}", family.name),
        title: format!("{} ({})", family.name, suffix.replace('-', " ")),
        lines: lines.to_owned(),
        judged: &[],
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
    let judged = JUDGED.iter().find(|(name, _)| *name == family.name);
    if let (Some(last), Some((_, namespaces))) = (all.last_mut(), judged) {
        last.judged = namespaces;
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
    /// What is wrong with the others: the namespace, and the words.
    failures: Vec<(String, String)>,
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
                let words = format!("{id}: {}", detail.unwrap_or_default());
                outcome.failures.push((namespace.to_owned(), words));
            }
        }
        outcome
    }

    /// Whether every line of these namespaces came back the same. If there are any, there was a line.
    pub(crate) fn is_clean(&self, judged: &[&str]) -> bool {
        let of = |namespace: &str| judged.contains(&namespace);
        let read = judged.is_empty() || self.counts.keys().any(|namespace| of(namespace));
        read && !self.failures.iter().any(|(namespace, _)| of(namespace))
    }

    /// The counts of all namespaces; the failures of those that are judged, or of all if none is.
    pub(crate) fn shown(&self, judged: &[&str]) -> String {
        let of = |namespace: &str| judged.contains(&namespace);
        let mut text = String::new();
        for (namespace, (all, same)) in &self.counts {
            let note = if judged.is_empty() || of(namespace) {
                ""
            } else {
                " (not judged)"
            };
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "  {namespace}: {same} of {all} lines decode and encode to the same JSON{note}"
            );
        }
        for (namespace, failure) in &self.failures {
            if judged.is_empty() || of(namespace) {
                let _ = writeln!(text, "    {failure}");
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Outcome;

    #[test]
    fn only_judged_namespaces_fail() {
        let outcome = Outcome::read("same\tcomponents.A\ndiffers\toperations.B\t/x is lost\n");
        assert!(outcome.is_clean(&["components"]));
        assert!(!outcome.is_clean(&["components", "operations"]));
        assert!(!outcome.is_clean(&["errors"]), "nothing was read");
        assert!(outcome.is_clean(&[]));
        let shown = outcome.shown(&["components"]);
        assert!(
            shown.contains("0 of 1") && !shown.contains("is lost"),
            "{shown}"
        );
    }
}
