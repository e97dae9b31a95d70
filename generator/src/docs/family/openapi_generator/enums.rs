//! Values of enums, in the forms that templates write them.

use super::cells::text;
use super::notes::list;
use super::text::{decode, fold};
use crate::docs::{ValueList, ValueRow};
use crate::markdown::{Block, BlockKind, Table};
use crate::model::Literal;
use crate::source::{SourceFile, Span};

/// Reads ``* `NAME` (value: `"value"`)`` lines, or a table `Name | Value`. `None` if there is neither.
pub(super) fn read(file: &SourceFile, blocks: &[Block]) -> Option<ValueList> {
    for block in blocks {
        let values = match &block.kind {
            BlockKind::Table(table) => table_of_values(file, table)?,
            // Lists that are indented are code for Markdown.
            BlockKind::Prose | BlockKind::Code { .. } => lines(file, block.span),
            _ => continue,
        };
        if !values.is_empty() {
            return Some(value_list(unique(values)));
        }
    }
    None
}

fn unique(values: Vec<ValueRow>) -> Vec<ValueRow> {
    let mut kept: Vec<ValueRow> = Vec::new();
    for row in values {
        if !kept.iter().any(|known| known.value == row.value) {
            kept.push(row);
        }
    }
    kept
}

fn lines(file: &SourceFile, span: Span) -> Vec<ValueRow> {
    let mut values = Vec::new();
    let mut offset = 0;
    for line in text(file, span).split_inclusive('\n') {
        let item = line.trim();
        if let Some(row) = line_of_value(item) {
            let at = offset + (line.len() - line.trim_start().len());
            values.push(ValueRow {
                span: span.part(at, item.len()),
                ..row
            });
        }
        offset += line.len();
    }
    values
}

/// ``* `NAME` (value: `"value"`)``.
fn line_of_value(line: &str) -> Option<ValueRow> {
    let item = line
        .strip_prefix(['*', '-'])?
        .trim_start()
        .strip_prefix('`')?;
    let (name, rest) = item.split_once('`')?;
    let shown = rest.trim_start().strip_prefix("(value: `")?;
    let shown = shown.get(..shown.rfind('`')?)?;
    let (value, certain) = literal(&decode(shown));
    Some(row(name, value, certain))
}

fn row(name: &str, value: Literal, certain: bool) -> ValueRow {
    ValueRow {
        name: (!name.is_empty()).then(|| name.to_owned()),
        value,
        certain,
        description: String::new(),
        deprecated: None,
        span: Span::new(crate::source::FileId(0), 0..0),
    }
}

/// The value in quotes, or a number; anything else is text that may be a number.
pub(super) fn literal(shown: &str) -> (Literal, bool) {
    let shown = shown.trim();
    let quoted = ['"', '\'']
        .into_iter()
        .find_map(|mark| shown.strip_prefix(mark)?.strip_suffix(mark));
    if let Some(text) = quoted {
        return (Literal::String(unescaped(text)), true);
    }
    match shown.parse::<i64>() {
        Ok(number) if number.to_string() == shown => (Literal::Integer(number), true),
        _ => (Literal::String(shown.to_owned()), true),
    }
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.extend(chars.next()),
            c => out.push(c),
        }
    }
    out
}

/// `Name | Value`: quoted values, or bare ones, or (in Kotlin) all values in one cell.
fn table_of_values(file: &SourceFile, table: &Table) -> Option<Vec<ValueRow>> {
    let header: Vec<String> = table
        .header
        .iter()
        .map(|cell| text(file, *cell).to_ascii_lowercase())
        .collect();
    if header.len() != 2
        || header.first().is_none_or(|name| name != "name")
        || header.get(1).is_none_or(|value| value != "value")
    {
        return None;
    }
    let mut values = Vec::new();
    for line in &table.rows {
        let cell = |index: usize| line.cells.get(index).map_or("", |cell| text(file, *cell));
        let (name, shown) = (decode(cell(0)), decode(cell(1)));
        let name = name.trim_matches('`');
        let is_quoted = shown.starts_with(['"', '\'']);
        // Kotlin: the property's name, and all values.
        let together = table.rows.len() == 1
            && !is_quoted
            && name.starts_with(char::is_lowercase)
            && fold(name) != fold(&shown);
        if together {
            values.extend(list_of_values(&shown, line.span));
        } else {
            let (value, _) = literal(&shown);
            let certain = is_quoted || !matches!(value, Literal::Integer(_));
            let value = match value {
                Literal::Integer(number) => Literal::String(number.to_string()),
                other => other,
            };
            values.push(ValueRow {
                span: line.span,
                ..row(name, value, certain)
            });
        }
    }
    Some(values)
}

/// Values in one cell or note: `letter, box`.
pub(super) fn list_of_values(shown: &str, span: Span) -> Vec<ValueRow> {
    from_texts(&list(shown), span)
}

/// What the generator adds to the values of each enum, if it was told to, for those that it does not know: as text, and
/// for numbers.
const UNKNOWN: [&str; 2] = ["unknown_default_open_api", "11184809"];

/// A list of values. One that the generator adds for all others is none of the API's, and says that there are others.
pub(super) fn value_list(mut values: Vec<ValueRow>) -> ValueList {
    let is_known = |row: &ValueRow| match &row.value {
        Literal::String(text) => !UNKNOWN.contains(&text.as_str()),
        Literal::Integer(number) => !UNKNOWN.contains(&number.to_string().as_str()),
        Literal::Bool(_) => true,
    };
    let all = values.len();
    if values.iter().any(is_known) {
        values.retain(is_known);
    }
    ValueList {
        open: (values.len() < all).then_some(true),
        values,
    }
}

/// Values without quotes.
pub(super) fn from_texts(texts: &[String], span: Span) -> Vec<ValueRow> {
    let numbers = texts.iter().all(|text| {
        text.parse::<i64>()
            .is_ok_and(|number| number.to_string() == *text)
    });
    texts
        .iter()
        .map(|text| ValueRow {
            span,
            ..row("", Literal::String(text.clone()), !numbers)
        })
        .map(|row| ValueRow { name: None, ..row })
        .collect()
}
