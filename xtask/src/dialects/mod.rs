//! `cargo xtask measure dialects`: whether the docs of one API in several languages give the same model.
//!
//! Each language is read alone and compared with the model that all of them give together.

mod class;
mod compare;
mod join;
mod report;

use crate::corpora::{Family, families, model};
use crate::file::publish;
use compare::{Row, compare};
use std::process::ExitCode;

/// Where `--write` writes.
const PAGE: &str = "docs/measurements/dialects.md";

/// One language's docs against all of them.
struct Compared {
    /// The API.
    family: String,
    /// The language.
    dialect: String,
    rows: Vec<Row>,
}

/// Compares the languages of every API that has more than one.
pub(crate) fn dialects(args: &[String]) -> ExitCode {
    let Some(families) = families() else {
        return ExitCode::SUCCESS;
    };
    let mut compared = Vec::new();
    for family in families.iter().filter(|family| !family.twins.is_empty()) {
        match languages(family) {
            Ok(found) => compared.extend(found),
            Err(error) => {
                eprintln!("{}: {error}", family.name);
                return ExitCode::FAILURE;
            }
        }
    }
    let list = args.iter().any(|arg| arg == "--list");
    let page = report::page(&compared, list);
    if publish(args, PAGE, &page) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn languages(family: &Family) -> Result<Vec<Compared>, String> {
    let together = family.model(true)?;
    let folders = std::iter::once(&family.primary).chain(&family.twins);
    let mut compared = Vec::new();
    for folder in folders {
        let alone = model([folder])?;
        let dialect = alone.sources.first().map(|source| source.dialect.clone());
        compared.push(Compared {
            family: family.name.clone(),
            dialect: dialect.unwrap_or_default(),
            rows: compare(&together, &alone),
        });
    }
    Ok(compared)
}
