//! `cargo xtask measure export`: the schemas that are made from docs, against the OpenAPI documents of the same APIs.

mod compare;
mod tally;

use crate::command::root;
use crate::corpora::{Family, families};
use crate::evidence::document::Document;
use crate::file::put;
use crate::measure::yaml;
use fieldwright::export::{Format, Options, export};
use std::fmt::Write;
use std::fs;
use std::process::ExitCode;
use tally::Tally;

/// Where the tables are written.
const REPORT: &str = "docs/measurements/export.md";

const HEAD: &str = "\
# Exported schemas against published ones

`fieldwright export --format openapi`, from docs alone, compared with the OpenAPI documents that two vendors publish.
Made by `cargo xtask measure export --write`; `--list` prints every difference.

- The documents are ground truth here, never an input. Moov's is a year older than its docs, so that either side has
  operations, parameters and fields that the other lacks.
- Operations are joined by `operationId`, named schemas by title, everything inside by its name on the wire.
- wider: the exported schema takes all that the document takes, and more. differ: it refuses something that the document
  takes. missing: only the document has it. extra: only the exported schema has it.
- What a schema is wider in, the docs do not tell: null and whole numbers in TypeScript's, and which values an enum that
  is documented as open may still get.
";

/// Prints a table for each API that has a document, from its primary docs alone and with all twins. `--list` prints
/// every difference too, `--write` writes the report.
pub(crate) fn measure(args: &[String]) -> ExitCode {
    let has = |name: &str| args.iter().any(|arg| arg == name);
    let list = has("--list");
    let mut report = String::from(HEAD);
    let Some(families) = families() else {
        return ExitCode::SUCCESS;
    };
    let mut failed = false;
    for family in &families {
        for with_twins in [false, true] {
            match compared(family, with_twins) {
                Ok(Some(tally)) => {
                    let docs = if with_twins { "with twins" } else { "alone" };
                    println!("{}, {docs}", family.name);
                    if list {
                        tally.print_differences();
                    }
                    println!("{tally}");
                    let _ = write!(report, "\n## {}, {docs}\n\n", family.name);
                    report.push_str(&tally.markdown());
                }
                Ok(None) => {}
                Err(error) => {
                    eprintln!("error: {}: {error}", family.name);
                    failed = true;
                }
            }
        }
    }
    if has("--write") && !failed {
        let written = put(&root().join(REPORT), &report);
        failed = written
            .inspect_err(|error| eprintln!("error: {error}"))
            .is_err();
    }
    if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn compared(family: &Family, with_twins: bool) -> Result<Option<Tally>, String> {
    let Some(path) = &family.document else {
        return Ok(None);
    };
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let theirs = Document::new(yaml::parse(&text)?);
    let api = family.model(with_twins)?;
    let options = Options {
        title: family.name.clone(),
        ..Options::default()
    };
    let ours = export(&api, Format::Openapi, &options);
    // JSON is YAML.
    let ours = Document::new(yaml::parse(&ours)?);
    Ok(Some(compare::documents(&ours, &theirs)))
}
