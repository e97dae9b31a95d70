//! Error tables: `Error Type | Status Code | Content Type`.

use super::{Section, tables, text};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::docs::ErrorRow;
use crate::markdown::{Row, Table};
use crate::source::{SourceFile, Span};

struct Columns {
    name: usize,
    statuses: usize,
    content_type: Option<usize>,
}

fn columns(file: &SourceFile, table: &Table) -> Option<Columns> {
    let position = |names: [&str; 2]| {
        table.header.iter().position(|cell| {
            let head = text(file, *cell);
            names.iter().any(|name| head.eq_ignore_ascii_case(name))
        })
    };
    Some(Columns {
        name: position(["error type", "error object"])?,
        statuses: position(["status code", "status"])?,
        content_type: position(["content type", "content-type"]),
    })
}

/// Reads the error table of an operation.
pub(super) fn read(
    file: &SourceFile,
    section: &Section<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<ErrorRow> {
    let Some(blocks) = section.part("Errors") else {
        return Vec::new();
    };
    for table in tables(blocks) {
        match columns(file, table) {
            Some(columns) => {
                return table
                    .rows
                    .iter()
                    .filter_map(|row| read_row(file, row, &columns, diagnostics))
                    .collect();
            }
            None => {
                if let Some(cell) = table.header.first() {
                    diagnostics.push(
                        Diagnostic::new(
                            Code::BadTable,
                            format!("the errors of `{}` are not a table of errors", section.name),
                        )
                        .at(*cell, "its header lacks Error Type or Status Code")
                        .help("name the columns `Error Type | Status Code | Content Type`"),
                    );
                }
            }
        }
    }
    Vec::new()
}

fn read_row(
    file: &SourceFile,
    row: &Row,
    columns: &Columns,
    diagnostics: &mut Diagnostics,
) -> Option<ErrorRow> {
    let cell = |index: usize| {
        row.cells
            .get(index)
            .map_or("", |cell: &Span| text(file, *cell))
    };
    let name = plain(cell(columns.name));
    let statuses = plain(cell(columns.statuses));
    if name.is_empty() || statuses.is_empty() {
        diagnostics.push(
            Diagnostic::new(Code::BadCell, "this error has no type or no status code")
                .at(row.span, "the row was ignored")
                .help("name the error type and its status codes"),
        );
        return None;
    }
    Some(ErrorRow {
        name,
        statuses,
        content_type: columns
            .content_type
            .map_or_else(String::new, |index| plain(cell(index))),
        span: row.span,
    })
}

/// A cell without what Markdown adds: the destination of a link, code marks, and escapes of punctuation. A backslash
/// before a letter stays: it separates names.
fn plain(cell: &str) -> String {
    let shown = match cell
        .strip_prefix('[')
        .and_then(|rest| rest.split_once("]("))
    {
        Some((shown, _)) => shown,
        None => cell,
    };
    let mut out = String::with_capacity(shown.len());
    let mut chars = shown.trim_matches('`').chars().peekable();
    while let Some(c) = chars.next() {
        let escapes = c == '\\' && chars.peek().is_some_and(char::is_ascii_punctuation);
        if escapes {
            out.extend(chars.next());
        } else {
            out.push(c);
        }
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn plain_cells() {
        let cases = [
            (r"\*/\*", "*/*"),
            ("409, 422", "409, 422"),
            (r"Errors\APIException", r"Errors\APIException"),
            ("[errors.A](../errors/a.md)", "errors.A"),
            ("`errors.A_B`", "errors.A_B"),
            (r"errors.A\_B", "errors.A_B"),
            ("Errors::APIError", "Errors::APIError"),
        ];
        for (cell, expected) in cases {
            assert_eq!(plain(cell), expected);
        }
    }
}
