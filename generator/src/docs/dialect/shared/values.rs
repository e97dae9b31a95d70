//! Tables of enum values: `| Name | Value |`.

use crate::docs::text::{cell_text, cell_value};
use crate::docs::{ValueList, ValueRow};
use crate::markdown::{Block, BlockKind, Table};
use crate::model::Literal;
use crate::source::{SourceFile, Span};

/// Reads the first table of a `## Values` section. Values stand in it without quotes.
pub(crate) fn read_table(file: &SourceFile, blocks: &[Block]) -> ValueList {
    let table = blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Table(table) => Some(table),
        _ => None,
    });
    let Some(table) = table else {
        return ValueList::default();
    };
    let column = |name: &str| {
        table
            .header
            .iter()
            .position(|cell| text(file, *cell).eq_ignore_ascii_case(name))
    };
    let (Some(name), Some(value)) = (column("name"), column("value")) else {
        return ValueList::default();
    };
    rows(file, table, name, value, column("description"))
}

fn rows(
    file: &SourceFile,
    table: &Table,
    name: usize,
    value: usize,
    description: Option<usize>,
) -> ValueList {
    let mut list = ValueList::default();
    for row in &table.rows {
        let end = Span {
            start: row.span.end,
            ..row.span
        };
        let cell = |index: usize| row.cells.get(index).copied().unwrap_or(end);
        let (shown, struck) = plain(text(file, cell(name)));
        let written = text(file, cell(value));
        if shown == "-" && written.starts_with("`Unrecognized<") {
            list.open = Some(true);
            continue;
        }
        let raw = cell_value(written);
        list.values.push(ValueRow {
            name: (!shown.is_empty()).then(|| shown.to_owned()),
            certain: !is_integer(&raw),
            value: Literal::String(raw),
            description: description
                .map(|index| cell_text(text(file, cell(index))))
                .unwrap_or_default(),
            deprecated: struck.then(String::new),
            span: if written.is_empty() {
                row.span
            } else {
                cell(value)
            },
        });
    }
    list
}

fn text(file: &SourceFile, span: Span) -> &str {
    file.text
        .get(span.start as usize..span.end as usize)
        .unwrap_or_default()
}

/// A name without backticks and strikes, and whether it was struck through.
fn plain(cell: &str) -> (&str, bool) {
    let inner = cell
        .strip_prefix("~~")
        .and_then(|rest| rest.strip_suffix("~~"));
    (inner.unwrap_or(cell).trim_matches('`'), inner.is_some())
}

/// Whether text could as well be an integer of JSON.
fn is_integer(text: &str) -> bool {
    text.parse::<i64>()
        .is_ok_and(|number| number.to_string() == text)
}
