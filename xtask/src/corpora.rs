//! The corpora: real documentation, outside the repository, in the folder that `FIELDWRIGHT_CORPUS` names.

use fieldwright::generator::{DocSource, Generator};
use fieldwright::model::Api;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The documentation of one API: folders `NAME-LANGUAGE`, one of them the primary.
#[derive(Clone, Debug)]
pub(crate) struct Family {
    /// The name of the API.
    pub(crate) name: String,
    /// The docs to read first: those that stand beside an OpenAPI document, or else the first by name.
    pub(crate) primary: PathBuf,
    /// The docs for other languages.
    pub(crate) twins: Vec<PathBuf>,
    /// The OpenAPI document, if there is one: ground truth, never an input.
    pub(crate) document: Option<PathBuf>,
}

impl Family {
    /// The model of the primary docs, alone or with all twins.
    pub(crate) fn model(&self, with_twins: bool) -> Result<Api, String> {
        let mut generator = Generator::new();
        let twins = self.twins.iter().filter(|_| with_twins);
        for folder in std::iter::once(&self.primary).chain(twins) {
            let source = DocSource::load(folder).map_err(|error| error.to_string())?;
            generator = generator.source(source);
        }
        Ok(generator.model(&|_| {}).api)
    }
}

/// All corpora, by API. `None`, and a loud line, if there are none.
pub(crate) fn families() -> Option<Vec<Family>> {
    let Some(folder) = std::env::var_os("FIELDWRIGHT_CORPUS").map(PathBuf::from) else {
        eprintln!("SKIPPED: FIELDWRIGHT_CORPUS is not set");
        return None;
    };
    let mut by_name: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for path in listed(&folder)
        .into_iter()
        .filter(|path| path.join("docs").is_dir())
    {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let api = name.rsplit_once('-').map_or(name.as_str(), |(api, _)| api);
        by_name.entry(api.to_owned()).or_default().push(path);
    }
    let families = by_name.into_iter().filter_map(|(name, mut folders)| {
        folders.sort_by_key(|folder| (document(folder).is_none(), folder.clone()));
        let (primary, twins) = folders.split_first()?;
        Some(Family {
            name,
            primary: primary.join("docs"),
            twins: twins.iter().map(|twin| twin.join("docs")).collect(),
            document: document(primary),
        })
    });
    Some(families.collect())
}

/// The examples of an API as an SDK encodes them, one per line, if there are any: those of its primary docs.
pub(crate) fn lines_of(family: &Family) -> Option<PathBuf> {
    let corpus = family.primary.parent()?;
    let name = corpus.file_name()?.to_string_lossy();
    let oracle = corpus.parent()?.parent()?.join("oracle");
    let path = oracle.join(format!("{name}.jsonl"));
    path.is_file().then_some(path)
}

/// The OpenAPI document in a folder.
pub(crate) fn document(folder: &std::path::Path) -> Option<PathBuf> {
    listed(folder).into_iter().find(|path| {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        name.starts_with("openapi")
            && path
                .extension()
                .is_some_and(|extension| extension == "yaml")
    })
}

fn listed(folder: &std::path::Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// The folders of docs of all corpora, and of the families in the folder that `FIELDWRIGHT_FAMILIES` names, each with its
/// name. Empty, and a loud line, if there are none.
pub(crate) fn all_docs() -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    for (variable, inside) in [
        ("FIELDWRIGHT_CORPUS", &[""][..]),
        ("FIELDWRIGHT_FAMILIES", &["openapi-generator", "tables"]),
    ] {
        let Some(root) = std::env::var_os(variable).map(PathBuf::from) else {
            eprintln!("SKIPPED: {variable} is not set");
            continue;
        };
        let folders = inside.iter().flat_map(|part| listed(&root.join(part)));
        found.extend(folders.filter_map(|folder| {
            let docs = folder.join("docs");
            let name = folder.file_name()?.to_string_lossy().into_owned();
            docs.is_dir().then_some((name, docs))
        }));
    }
    found
}
