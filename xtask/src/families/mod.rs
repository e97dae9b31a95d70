//! `cargo xtask measure families`: docs of families beside that of SDKs, against the OpenAPI documents of the same APIs.
//!
//! Each folder of docs is measured alone and with all others of its API as twins. `--list` prints every difference;
//! `--write` puts the figures into `docs/measurements/families.md`.

mod compare;
mod page;
pub(crate) mod roundtrip;
mod truth;

use crate::measure::yaml;
use crate::operations::{compare as compare_operations, truth::Truth as Routes};
use compare::Figures;
use fieldwright::generator::{DocSource, Generator};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use truth::Truth;

/// Whether no figure of the folders that are there is below its floor. Without folders nothing is checked, and that is
/// said.
pub(crate) fn check() -> bool {
    let Some(folder) = std::env::var_os("FIELDWRIGHT_FAMILIES").map(PathBuf::from) else {
        eprintln!("SKIPPED: FIELDWRIGHT_FAMILIES is not set");
        return true;
    };
    let mut good = true;
    for (_, folders) in by_api(&folder.join("openapi-generator")) {
        let documents = folders.iter().map(|it| it.join("openapi.yaml"));
        let Some(document) = documents.into_iter().find(|path| path.is_file()) else {
            continue;
        };
        for primary in &folders {
            match measure_one(primary, &[], &document) {
                Ok(figures) if figures.reaches_floor() => {}
                Ok(figures) => {
                    eprintln!("{}: below a floor\n{figures}", name_of(primary));
                    good = false;
                }
                Err(error) => {
                    eprintln!("{}: {error}", name_of(primary));
                    good = false;
                }
            }
        }
    }
    good
}

/// Measures the folders below `openapi-generator` in the folder that `FIELDWRIGHT_FAMILIES` names, or those that are named.
pub(crate) fn measure(args: &[String]) -> ExitCode {
    let Some(folder) = std::env::var_os("FIELDWRIGHT_FAMILIES").map(PathBuf::from) else {
        eprintln!("SKIPPED: FIELDWRIGHT_FAMILIES is not set");
        return ExitCode::SUCCESS;
    };
    let list = args.iter().any(|arg| arg == "--list");
    let write = args.iter().any(|arg| arg == "--write");
    let names: Vec<&String> = args.iter().filter(|arg| !arg.starts_with("--")).collect();
    let mut good = true;
    let mut rows = Vec::new();
    for (api, folders) in by_api(&folder.join("openapi-generator")) {
        let Some(document) = folders
            .iter()
            .map(|it| it.join("openapi.yaml"))
            .find(|path| path.is_file())
        else {
            continue;
        };
        for (number, primary) in folders.iter().enumerate() {
            let name = name_of(primary);
            if !names.is_empty()
                && !names
                    .iter()
                    .any(|wanted| **wanted == name || **wanted == api)
            {
                continue;
            }
            let twins: Vec<&PathBuf> = folders
                .iter()
                .enumerate()
                .filter(|(at, _)| *at != number)
                .map(|(_, it)| it)
                .collect();
            for twins in [Vec::new(), twins] {
                let how = if twins.is_empty() {
                    "alone"
                } else {
                    "with twins"
                };
                match measure_one(primary, &twins, &document) {
                    Ok(figures) => {
                        println!("{name}, {how}\n{figures}");
                        if list {
                            figures.print_differences();
                        }
                        good &= figures.reaches_aim();
                        rows.push((format!("{name}, {how}"), figures));
                    }
                    Err(error) => {
                        eprintln!("{name}: {error}");
                        good = false;
                    }
                }
            }
        }
    }
    if write && let Err(error) = page::write(&rows) {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn measure_one(primary: &Path, twins: &[&PathBuf], document: &Path) -> Result<Figures, String> {
    let folders = std::iter::once(primary).chain(twins.iter().map(|twin| twin.as_path()));
    let docs: Vec<PathBuf> = folders.map(|folder| folder.join("docs")).collect();
    compared(&docs, document)
}

/// The model of docs and their twins, beside an OpenAPI document.
fn compared(docs: &[PathBuf], document: &Path) -> Result<Figures, String> {
    let mut generator = Generator::new();
    for folder in docs {
        generator = generator.source(DocSource::load(folder).map_err(|error| error.to_string())?);
    }
    let api = generator.model(&|_| {}).api;
    let text = std::fs::read_to_string(document).map_err(|error| error.to_string())?;
    // JSON is YAML.
    let document = yaml::parse(&text)?;
    let mut figures = Figures::default();
    compare::types(&mut figures, &api, &Truth::new(&document));
    let routes = Routes::new(&document);
    figures.routes(&api, &routes);
    figures.places = compare_operations::compare(&api, &routes);
    Ok(figures)
}

/// The folders `API-LANGUAGE`, by API.
pub(crate) fn by_api(folder: &Path) -> BTreeMap<String, Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.join("docs").is_dir())
        .collect();
    paths.sort();
    let mut found: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for path in paths {
        let name = name_of(&path);
        let api = name.rsplit_once('-').map_or(name.as_str(), |(api, _)| api);
        found.entry(api.to_owned()).or_default().push(path);
    }
    found
}

fn name_of(folder: &Path) -> String {
    folder
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
