//! The corpora: real documentation, outside the repository, in the folder that `FIELDWRIGHT_CORPUS` names.

use fieldwright::generator::{DocSource, Generator};
use fieldwright::model::Api;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

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
        let twins = self.twins.iter().filter(|_| with_twins);
        model(std::iter::once(&self.primary).chain(twins))
    }
}

/// The model of a folder of docs, with those that follow as its twins.
pub(crate) fn model(docs: impl IntoIterator<Item = impl AsRef<Path>>) -> Result<Api, String> {
    // Every documented type is compared under its own name.
    let mut generator = Generator::new().config("measure.toml", "[settings]\nshare = \"never\"\n");
    for folder in docs {
        let source = DocSource::load(folder.as_ref()).map_err(|error| error.to_string())?;
        generator = generator.source(source);
    }
    Ok(generator.model(&|_| {}).api)
}

/// The folder that a variable names. `None`, and a loud line, if it is not set.
pub(crate) fn folder_of(variable: &str) -> Option<PathBuf> {
    let folder = std::env::var_os(variable).map(PathBuf::from);
    if folder.is_none() {
        eprintln!("SKIPPED: {variable} is not set");
    }
    folder
}

/// All corpora, by API. `None`, and a loud line, if there are none.
pub(crate) fn families() -> Option<Vec<Family>> {
    let apis = by_api(&folder_of("FIELDWRIGHT_CORPUS")?);
    let families = apis.into_iter().filter_map(|(name, mut folders)| {
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

/// The folders of pages of OpenAPI Generator, by API. `None`, and a loud line, if no folder is named. That a folder is
/// named that has none is said, too: what is asked of them has failed then.
pub(crate) fn generated_docs() -> Option<BTreeMap<String, Vec<PathBuf>>> {
    let folder = folder_of("FIELDWRIGHT_FAMILIES")?.join("openapi-generator");
    let found = by_api(&folder);
    if found.is_empty() {
        eprintln!("error: there are no docs in {}", folder.display());
    }
    Some(found)
}

/// The folders `API-LANGUAGE` that have `docs`, by API.
fn by_api(folder: &Path) -> BTreeMap<String, Vec<PathBuf>> {
    let mut found: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for path in with_docs(folder) {
        let name = name_of(&path);
        let api = name.rsplit_once('-').map_or(name.as_str(), |(api, _)| api);
        found.entry(api.to_owned()).or_default().push(path);
    }
    found
}

/// The folders in a folder that have `docs`.
pub(crate) fn with_docs(folder: &Path) -> Vec<PathBuf> {
    let mut found = listed(folder);
    found.retain(|path| path.join("docs").is_dir());
    found
}

/// The name of a folder, without those that it is in.
pub(crate) fn name_of(folder: &Path) -> String {
    folder
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The OpenAPI document in a folder.
pub(crate) fn document(folder: &Path) -> Option<PathBuf> {
    listed(folder).into_iter().find(|path| {
        name_of(path).starts_with("openapi")
            && path
                .extension()
                .is_some_and(|extension| extension == "yaml")
    })
}

fn listed(folder: &Path) -> Vec<PathBuf> {
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
        let Some(root) = folder_of(variable) else {
            continue;
        };
        let folders = inside.iter().flat_map(|part| with_docs(&root.join(part)));
        let docs = folders.map(|folder| (name_of(&folder), folder.join("docs")));
        found.extend(docs);
    }
    found
}
