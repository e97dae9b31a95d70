//! `cargo xtask measure evidence`: whether what is decided is what the wire carries.

pub(crate) mod document;
pub(crate) mod facts;
pub(crate) mod join;
pub(crate) mod report;

use crate::corpora::{Family, families};
use crate::file::publish;
use crate::measure::yaml;
use document::Document;
use fieldwright::model::Api;
use report::Measured;
use std::process::ExitCode;

/// Where `--write` writes.
const PAGE: &str = "docs/measurements/evidence.md";

/// Compares the models of all corpora that have an OpenAPI document with it.
pub(crate) fn evidence(args: &[String]) -> ExitCode {
    let Some(families) = families() else {
        return ExitCode::SUCCESS;
    };
    let mut measured = Vec::new();
    for family in families {
        match measure(&family) {
            Ok(found) => measured.extend(found),
            Err(error) => {
                eprintln!("{}: {error}", family.name);
                return ExitCode::FAILURE;
            }
        }
    }
    let Ok(page) = report::page(&measured) else {
        return ExitCode::FAILURE;
    };
    if publish(args, PAGE, &page) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn measure(family: &Family) -> Result<Vec<Measured>, String> {
    let Some(path) = &family.document else {
        return Ok(Vec::new());
    };
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let document = Document::new(yaml::parse(&text)?);
    let mut measured = vec![compare(family, &document, family.model(false)?, 1)];
    if !family.twins.is_empty() {
        let all = 1 + family.twins.len();
        measured.push(compare(family, &document, family.model(true)?, all));
    }
    Ok(measured)
}

fn compare(family: &Family, document: &Document, api: Api, sources: usize) -> Measured {
    Measured {
        name: family.name.clone(),
        sources: api
            .sources
            .iter()
            .take(sources)
            .map(|source| source.dialect.clone())
            .collect(),
        rows: join::join(document, &api),
        api,
    }
}
