//! The figures as a page of the documentation.

use super::compare::Figures;
use crate::command::root;
use crate::file::put;
use std::fmt::Write;

const START: &str = "\
# Pages of OpenAPI Generator

Written by `cargo xtask measure families --write`: how often what was read from the docs of SDKs agrees with the OpenAPI
documents of the same APIs, in each language alone and with all languages of an API as twins. `--list` prints every
disagreement; where they come from stands in [dialects](../dialects.md#openapi-generators-pages).

";

/// Writes the figures of all docs, in their order.
pub(super) fn write(rows: &[(String, Figures)]) -> Result<(), String> {
    let mut text = START.to_owned();
    let heads: Vec<&str> = Figures::heads().collect();
    // Writing to a string cannot fail.
    let _ = writeln!(text, "| docs | {} |", heads.join(" | "));
    let _ = writeln!(text, "| --- |{}", " --- |".repeat(heads.len()));
    for (name, figures) in rows {
        let cells: Vec<String> = figures.cells().collect();
        let _ = writeln!(text, "| {name} | {} |", cells.join(" | "));
    }
    put(&root().join("docs/measurements/families.md"), &text)
}
