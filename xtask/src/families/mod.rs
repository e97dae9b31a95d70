//! `cargo xtask measure families`: docs of families beside that of SDKs, against the OpenAPI documents of the same APIs.
//!
//! Each folder of docs is measured alone and with all others of its API as twins. `--list` prints every difference;
//! `--write` puts the figures into `docs/measurements/families.md`.

mod compare;
mod page;
pub(crate) mod roundtrip;
mod truth;

use crate::corpora::{generated_docs, model, name_of};
use crate::measure::yaml;
use crate::operations::{compare as compare_operations, truth::Truth as Routes};
use compare::Figures;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use truth::Truth;

/// Whether no figure of the folders that are there is below its floor. Without folders nothing is checked, and that is
/// said.
pub(crate) fn check() -> bool {
    let Some(apis) = generated_docs() else {
        return true;
    };
    let mut good = !apis.is_empty();
    for folders in apis.values() {
        let Some(document) = document_of(folders) else {
            continue;
        };
        for primary in folders {
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
    let Some(apis) = generated_docs() else {
        return ExitCode::SUCCESS;
    };
    let list = args.iter().any(|arg| arg == "--list");
    let write = args.iter().any(|arg| arg == "--write");
    let names: Vec<&String> = args.iter().filter(|arg| !arg.starts_with("--")).collect();
    let mut good = !apis.is_empty();
    let mut rows = Vec::new();
    for (api, folders) in apis {
        let Some(document) = document_of(&folders) else {
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

/// The OpenAPI document of an API, in one of its folders.
fn document_of(folders: &[PathBuf]) -> Option<PathBuf> {
    let mut documents = folders.iter().map(|folder| folder.join("openapi.yaml"));
    documents.find(|path| path.is_file())
}

fn measure_one(primary: &Path, twins: &[&PathBuf], document: &Path) -> Result<Figures, String> {
    let folders = std::iter::once(primary).chain(twins.iter().map(|twin| twin.as_path()));
    let docs: Vec<PathBuf> = folders.map(|folder| folder.join("docs")).collect();
    compared(&docs, document)
}

/// The model of docs and their twins, beside an OpenAPI document.
fn compared(docs: &[PathBuf], document: &Path) -> Result<Figures, String> {
    let api = model(docs)?;
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
