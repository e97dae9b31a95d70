//! `cargo xtask measure twins`: whether anything that is right without a twin is wrong with it.
//!
//! For every two sources of one API that has an OpenAPI document, the facts of the one are compared with the document,
//! alone and with the other as its twin.

use crate::corpora::{all_docs, document as document_in, model};
use crate::evidence::document::Document;
use crate::evidence::facts::Row;
use crate::evidence::join::join;
use crate::evidence::report::FACTS;
use crate::file::publish;
use crate::measure::yaml;
use fieldwright::model::Fact;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Where `--write` writes.
const PAGE: &str = "docs/measurements/twins.md";

const HEAD: &str = "\
# What a twin adds

For every two sources of one API: the facts of the first that are as in the API's OpenAPI document, read alone and with the
second as its twin. Made by `cargo xtask measure twins --write`; see `xtask/src/twins`. A fact that is right alone and
wrong with the twin is fallen.

| docs | twin | fact | fields | right alone | right with the twin | fallen |
| --- | --- | --- | ---: | ---: | ---: | ---: |
";

/// Measures all pairs; fails if a fact falls.
pub(crate) fn twins(args: &[String]) -> ExitCode {
    let (page, clean) = measure(Pairs::All);
    if publish(args, PAGE, &page) && clean {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Whether nothing falls where each source has the one before it as its twin: all pairs take minutes in a build that is
/// not optimised.
pub(crate) fn check() -> bool {
    let (page, clean) = measure(Pairs::Neighbours);
    print!("{page}");
    clean
}

/// Which pairs of sources are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pairs {
    All,
    /// Each source with the one before it, the first with the last.
    Neighbours,
}

impl Pairs {
    /// The twins of the source at this place of its API's.
    fn twins(self, folders: &[(String, PathBuf)], at: usize) -> Vec<&(String, PathBuf)> {
        let before = at.checked_sub(1).unwrap_or(folders.len() - 1);
        let twins = folders.iter().enumerate();
        twins
            .filter(|(twin, _)| *twin != at && (self == Self::All || *twin == before))
            .map(|(_, folder)| folder)
            .collect()
    }
}

fn measure(pairs: Pairs) -> (String, bool) {
    let mut page = HEAD.to_owned();
    let mut clean = true;
    for (api, folders) in by_api() {
        match compare(&folders, pairs, &mut page) {
            Ok(fallen) => clean &= fallen == 0,
            Err(error) => {
                eprintln!("{api}: {error}");
                clean = false;
            }
        }
    }
    (page, clean)
}

/// The folders of docs by API: `NAME-LANGUAGE`.
fn by_api() -> BTreeMap<String, Vec<(String, PathBuf)>> {
    let mut found: BTreeMap<String, Vec<(String, PathBuf)>> = BTreeMap::new();
    for (name, docs) in all_docs() {
        if let Some((api, _)) = name.rsplit_once('-') {
            found.entry(api.to_owned()).or_default().push((name, docs));
        }
    }
    found
}

/// Compares pairs of one API; how many facts fall.
fn compare(
    folders: &[(String, PathBuf)],
    pairs: Pairs,
    page: &mut String,
) -> Result<usize, String> {
    let mut documents = folders
        .iter()
        .filter_map(|(_, docs)| document_in(docs.parent()?));
    let Some(path) = documents.next() else {
        return Ok(0);
    };
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let document = Document::new(yaml::parse(&text)?);
    let mut all = 0;
    for (at, (name, docs)) in folders.iter().enumerate() {
        let alone = facts(&document, &[docs])?;
        for (twin, more) in pairs.twins(folders, at) {
            let with = facts(&document, &[docs, more])?;
            for (fact, called) in FACTS {
                let of = |facts: &Facts| {
                    let rows = facts.iter().filter(|((_, it), _)| *it == called);
                    rows.filter(|(_, row)| row.class.is_none()).count()
                };
                let fields = alone.keys().filter(|(_, it)| *it == called).count();
                let fallen: Vec<_> = fallen(&alone, &with, fact).collect();
                for line in &fallen {
                    eprintln!("{name} with {twin}: {called} of {line}");
                }
                all += fallen.len();
                let (before, after) = (of(&alone), of(&with));
                // Writing to a string cannot fail.
                let _ = writeln!(
                    page,
                    "| {name} | {twin} | {called} | {fields} | {before} | {after} | {} |",
                    fallen.len()
                );
            }
        }
    }
    Ok(all)
}

/// The facts of fields, by their path and what the fact is called.
type Facts = BTreeMap<(String, &'static str), Row>;

fn facts(document: &Document, docs: &[&PathBuf]) -> Result<Facts, String> {
    let api = model(docs)?;
    let rows = join(document, &api).into_iter().filter_map(|row| {
        let (_, called) = FACTS.into_iter().find(|(fact, _)| *fact == row.fact)?;
        Some(((row.path.clone(), called), row))
    });
    Ok(rows.collect())
}

/// The fields whose fact is right alone and wrong with the twin.
fn fallen(alone: &Facts, with: &Facts, fact: Fact) -> impl Iterator<Item = String> {
    let right = alone
        .iter()
        .filter(move |(_, row)| row.fact == fact && row.class.is_none());
    right.filter_map(|(key, before)| {
        let after = with.get(key)?;
        after.class?;
        Some(format!(
            "`{}`: {}, not {} ({:?} over {:?})",
            before.path, after.decided, before.truth, after.rank, before.rank
        ))
    })
}
