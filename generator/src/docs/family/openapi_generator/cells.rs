//! The cells of a row. Templates do not escape `|` in types and descriptions, so a row may have more than its header.

use super::notes::Notes;
use super::text::decode;
use crate::markdown::{Block, BlockKind, Row, Table};
use crate::source::{SourceFile, Span};
use std::borrow::Cow;

/// Which columns a table has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Columns {
    description: bool,
    /// Rust has a column of its own for what is required.
    required: bool,
    notes: bool,
}

/// A row's cells.
#[derive(Debug)]
pub(super) struct Cells {
    pub(super) name: Span,
    pub(super) ty: Span,
    pub(super) description: Span,
    pub(super) notes: Notes,
    /// Where the notes are.
    pub(super) notes_span: Span,
}

pub(super) fn text(file: &SourceFile, span: Span) -> &str {
    file.text
        .get(span.start as usize..span.end as usize)
        .unwrap_or_default()
}

/// The first table among blocks, with the rows that a blank line has cut off from it.
pub(super) fn table<'a>(file: &SourceFile, blocks: &'a [Block]) -> Option<Cow<'a, Table>> {
    let mut rest = blocks.iter();
    let table = rest.find_map(|block| match &block.kind {
        BlockKind::Table(table) => Some(table),
        _ => None,
    })?;
    let cut: Vec<Row> = rest
        .take_while(|block| block.kind == BlockKind::Prose)
        .flat_map(|block| cut_rows(file, block.span))
        .collect();
    if cut.is_empty() {
        return Some(Cow::Borrowed(table));
    }
    let mut table = table.clone();
    table.rows.extend(cut);
    Some(Cow::Owned(table))
}

/// The lines that are rows of a table: they start with a name in bold and have further cells.
fn cut_rows(file: &SourceFile, span: Span) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut at = span.start as usize;
    for line in text(file, span).split_inclusive('\n') {
        let shown = line.trim_start().trim_start_matches('|').trim_start();
        if shown.starts_with("**") && shown.matches('|').count() > 1 {
            rows.push(Row::parse(span.file, &file.text, at..at + line.len()));
        }
        at += line.len();
    }
    rows
}

/// The columns of a table of properties or parameters: `Name | Type | Description | Notes`, or the first two.
pub(super) fn columns(file: &SourceFile, table: &Table) -> Option<Columns> {
    let names: Vec<String> = table
        .header
        .iter()
        .map(|cell| text(file, *cell).to_ascii_lowercase())
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (description, required, notes) = match names.as_slice() {
        ["name", "type"] => (false, false, false),
        ["name", "type", "description"] => (true, false, false),
        ["name", "type", "description", "notes"] => (true, false, true),
        ["name", "type", "description", "required", "notes"] => (true, true, true),
        _ => return None,
    };
    Some(Columns {
        description,
        required,
        notes,
    })
}

impl Columns {
    /// Whether the table says which rows are required.
    pub(super) fn tell_required(self) -> bool {
        self.notes
    }

    /// Splits a row. A `|` inside brackets of the type, and those of the description, are put back.
    pub(super) fn split(self, file: &SourceFile, row: &Row) -> Option<Cells> {
        let (name, rest) = row.cells.split_first()?;
        let end = Span {
            start: row.span.end,
            ..row.span
        };
        let mut ty = rest.first().copied().unwrap_or(end);
        let mut next = 1;
        while !is_balanced(&decode(text(file, ty))) {
            let Some(more) = rest.get(next) else { break };
            ty.end = more.end;
            next += 1;
        }
        let mut rest = rest.get(next..).unwrap_or_default();
        let mut notes = Notes::default();
        let mut notes_span = end;
        let is_full = rest.len() > usize::from(self.description) + usize::from(self.required);
        if self.notes
            && let [before @ .., last] = rest
            && (is_full || rest.len() == 1 && !self.description)
            && let Some(read) = Notes::read(&decode(text(file, *last)))
        {
            (notes, notes_span) = (read, *last);
            rest = before;
        }
        if self.required
            && let [before @ .., last] = rest
        {
            let mark = text(file, *last);
            notes.optional |= mark != "[required]";
            if matches!(mark, "" | "[required]" | "[optional]") && rest.len() > 1 {
                rest = before;
            }
        }
        let description = joined(rest).unwrap_or(end);
        Some(Cells {
            name: *name,
            ty,
            description,
            notes,
            notes_span,
        })
    }
}

/// All of these cells, with what stands between them.
pub(super) fn joined(cells: &[Span]) -> Option<Span> {
    let (first, last) = (cells.first()?, cells.last()?);
    Some(Span {
        end: last.end,
        ..*first
    })
}

/// Whether all brackets and emphases that open in a cell close in it.
fn is_balanced(cell: &str) -> bool {
    let count = |c: char| cell.matches(c).count();
    cell.matches("**").count().is_multiple_of(2)
        && count('[') == count(']')
        && count('(') == count(')')
        && count('{') == count('}')
        && count('<') == count('>')
}

#[cfg(test)]
mod tests {
    use super::{columns, text};
    use crate::markdown::{BlockKind, parse_page};
    use crate::source::{FileId, SourceFile};

    fn split(header: &str, line: &str) -> String {
        let rule = "-|".repeat(header.matches('|').count() + 1);
        let page = format!("{header}\n{rule}\n{line}\n");
        let file = SourceFile::new(0, "x.md".to_owned(), page, None);
        let page = parse_page(FileId(0), &file.text);
        let Some(BlockKind::Table(table)) = page.blocks.first().map(|block| &block.kind) else {
            panic!("no table in {header}");
        };
        let columns = columns(&file, table).expect("columns");
        let cells = columns.split(&file, &table.rows[0]).expect("cells");
        format!(
            "{} / {} / {} / {}",
            text(&file, cells.name),
            text(&file, cells.ty),
            text(&file, cells.description),
            if cells.notes.optional {
                "optional"
            } else {
                "required"
            }
        )
    }

    #[test]
    fn bars_inside_cells() {
        let four = "Name | Type | Description | Notes";
        let cases = [
            (
                "**a** | **str** | The a | [optional] ",
                "**a** / **str** / The a / optional",
            ),
            ("**a** | **str** |  | ", "**a** / **str** /  / required"),
            (
                "**a** | **str** | x | y | ",
                "**a** / **str** / x | y / required",
            ),
            (
                "**a** | **str** | x | y | [optional] ",
                "**a** / **str** / x | y / optional",
            ),
            (
                "**a** | **Array&lt;string | null&gt;** |  | [optional]",
                "**a** / **Array&lt;string | null&gt;** /  / optional",
            ),
            (
                "**ctx** | **context.Context** | for tracing",
                "**ctx** / **context.Context** / for tracing / required",
            ),
        ];
        for (line, expected) in cases {
            assert_eq!(split(four, line), expected, "{line}");
        }
        let five = "Name | Type | Description  | Required | Notes";
        assert_eq!(
            split(five, "**a** | **i64** | x | [required] |"),
            "**a** / **i64** / x / required"
        );
        assert_eq!(
            split(five, "**a** | Option<**i64**> | x |  |[default to 3]"),
            "**a** / Option<**i64**> / x / optional"
        );
        assert_eq!(
            split("Name | Type", "`a` | Array&lt;string | null&gt;"),
            "`a` / Array&lt;string | null&gt; /  / required"
        );
    }
}
