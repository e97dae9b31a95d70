//! Field and parameter tables.

use super::dialect::SdkDialect;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::TypeExpr;
use crate::docs::family::rows;
use crate::docs::text::{cell_text, cell_value, split_deprecation};
use crate::docs::{FieldRow, Stated};
use crate::markdown::{Row, Table};
use crate::source::{SourceFile, Span};

/// Type cells of more bytes are no types that anybody wrote: they stay text.
const MAX_TYPE: usize = 256 << 10;

/// Which cell of a row is which.
struct Columns {
    name: usize,
    ty: usize,
    required: usize,
    /// Left out where no field of the record is described.
    description: Option<usize>,
    example: Option<usize>,
}

/// Whether a table is a table of fields or parameters.
#[must_use]
pub(super) fn is_field_table(file: &SourceFile, table: &Table) -> bool {
    columns(file, table).is_some()
}

fn text(file: &SourceFile, span: Span) -> &str {
    file.text
        .get(span.start as usize..span.end as usize)
        .unwrap_or_default()
}

fn columns(file: &SourceFile, table: &Table) -> Option<Columns> {
    let position = |names: &[&str]| {
        table.header.iter().position(|cell| {
            names
                .iter()
                .any(|name| text(file, *cell).eq_ignore_ascii_case(name))
        })
    };
    Some(Columns {
        name: position(&["field", "parameter"])?,
        ty: position(&["type"])?,
        required: position(&["required"])?,
        description: position(&["description"]),
        example: position(&["example"]),
    })
}

/// Reads the rows of a field or parameter table. Rows that cannot be read cost only themselves.
pub fn read_fields(
    file: &SourceFile,
    table: &Table,
    dialect: &dyn SdkDialect,
    diagnostics: &mut Diagnostics,
) -> Vec<FieldRow> {
    let Some(columns) = columns(file, table) else {
        if let Some(cell) = table.header.first() {
            diagnostics.push(
                Diagnostic::new(Code::BadTable, "this table is not a table of fields")
                    .at(*cell, "its header lacks Field, Type or Required")
                    .help("name the columns `Field | Type | Required | Description`"),
            );
        }
        return Vec::new();
    };
    let mut found: Vec<FieldRow> = Vec::with_capacity(table.rows.len());
    let mut seen = std::collections::BTreeMap::new();
    for row in &table.rows {
        if row.cells.len() != table.header.len() {
            let label = "cells beyond the header are ignored, missing ones are empty";
            diagnostics.push(rows::uneven(row, table, label));
        }
        let Some(field) = read_row(file, row, &columns, dialect, diagnostics) else {
            continue;
        };
        if let Some(first) = seen.insert(field.name.clone(), field.span) {
            diagnostics.push(rows::twice(&field.name, field.span, first));
            seen.insert(field.name, first);
            continue;
        }
        found.push(field);
    }
    found
}

fn read_row(
    file: &SourceFile,
    row: &Row,
    columns: &Columns,
    dialect: &dyn SdkDialect,
    diagnostics: &mut Diagnostics,
) -> Option<FieldRow> {
    let empty = Span {
        end: row.span.start,
        ..row.span
    };
    let cell = |index: usize| row.cells.get(index).copied().unwrap_or(empty);
    let name_cell = cell(columns.name);
    let (name, struck) = plain_name(text(file, name_cell));
    if name.is_empty() {
        diagnostics.push(
            Diagnostic::new(Code::BadCell, "this row has no field name")
                .at(row.span, "the row was ignored")
                .help("write the name as `` `name` ``"),
        );
        return None;
    }
    let ty_span = cell(columns.ty);
    let ty_text = text(file, ty_span);
    let ty = if ty_text.len() > MAX_TYPE {
        TypeExpr::Unknown(ty_text.to_owned())
    } else {
        dialect.type_expr(ty_text)
    };
    if ty.has_unknown() {
        diagnostics.push(unknown_type(&name, ty_text, ty_span, dialect));
    }
    let required_cell = cell(columns.required);
    let required = required_mark(text(file, required_cell));
    if required.is_none() {
        diagnostics.push(
            Diagnostic::new(
                Code::BadCell,
                format!("whether `{name}` is required is unclear"),
            )
            .at(required_cell, "the field is taken as optional")
            .help("write `:heavy_check_mark:` or `:heavy_minus_sign:`"),
        );
    }
    let description_span = columns.description.map_or(empty, cell);
    let (note, description) = split_deprecation(&cell_text(text(file, description_span)));
    let example = columns
        .example
        .map(cell)
        .filter(|span| span.start < span.end);
    Some(FieldRow {
        span: name_span(file, name_cell, &name),
        name,
        ty,
        ty_span,
        required,
        description,
        description_span,
        deprecated: note.or(struck.then(String::new)),
        example: example.map(|span| (cell_value(text(file, span)), span)),
        stated: Stated::default(),
    })
}

fn unknown_type(name: &str, cell: &str, span: Span, dialect: &dyn SdkDialect) -> Diagnostic {
    let what = if cell.is_empty() {
        "is empty"
    } else if cell.len() > MAX_TYPE {
        "is longer than 256 KiB, and was not read"
    } else {
        "has a form that is not known"
    };
    Diagnostic::new(Code::UnknownType, format!("the type of `{name}` {what}"))
        .at(span, format!("no type of the {} dialect", dialect.name()))
        .help("the field accepts any JSON value; set `type` for it to change that")
}

/// The name without backticks and strikes, and whether it was struck through.
fn plain_name(cell: &str) -> (String, bool) {
    let inner = cell
        .strip_prefix("~~")
        .and_then(|rest| rest.strip_suffix("~~"));
    let name = inner
        .unwrap_or(cell)
        .trim_matches(|c: char| c == '`' || c.is_whitespace());
    (
        name.replace("\\_", "_").replace("\\$", "$"),
        inner.is_some(),
    )
}

fn name_span(file: &SourceFile, cell: Span, name: &str) -> Span {
    let offset = text(file, cell).find(name).unwrap_or(0);
    cell.part(offset, name.len())
}

fn required_mark(cell: &str) -> Option<bool> {
    match cell.trim_matches('*') {
        ":heavy_check_mark:" | "✔️" | "✔" | "✅" => Some(true),
        ":heavy_minus_sign:" | "➖" => Some(false),
        other if other.eq_ignore_ascii_case("yes") || other.eq_ignore_ascii_case("true") => {
            Some(true)
        }
        other if other.eq_ignore_ascii_case("no") || other.eq_ignore_ascii_case("false") => {
            Some(false)
        }
        _ => None,
    }
}
