//! Tables: rows of cells, each with its place.

use crate::source::{FileId, Span};
use std::ops::Range;

/// How many columns most tables have at most.
const COLUMNS: usize = 5;

/// The trimmed text of a cell, as a span.
pub type Cell = Span;

/// One row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The whole line.
    pub span: Span,
    /// Its cells; their number is the row's own, not the header's.
    pub cells: Vec<Cell>,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The header's cells.
    pub header: Vec<Cell>,
    /// The rows below the header.
    pub rows: Vec<Row>,
}

impl Row {
    /// Splits a line of a table at each `|` that no backslash escapes.
    pub(crate) fn parse(file: FileId, text: &str, range: Range<usize>) -> Self {
        let line = text.get(range.clone()).unwrap_or_default();
        let trimmed = line.trim();
        let start = range.start + (line.len() - line.trim_start().len());
        let inner = trimmed.strip_prefix('|').unwrap_or(trimmed);
        let mut cell_start = start + (trimmed.len() - inner.len());
        let mut cells = Vec::with_capacity(COLUMNS);
        let mut escaped = false;
        let end = start + trimmed.len();
        let base = cell_start;
        for (index, byte) in inner.bytes().enumerate() {
            if byte == b'|' && !escaped {
                cells.push(trimmed_cell(file, text, cell_start..base + index));
                cell_start = base + index + 1;
            }
            escaped = byte == b'\\' && !escaped;
        }
        if cell_start < end {
            cells.push(trimmed_cell(file, text, cell_start..end));
        }
        Self {
            span: Span::new(file, start..end),
            cells,
        }
    }
}

fn trimmed_cell(file: FileId, text: &str, range: Range<usize>) -> Cell {
    let cell = text.get(range.clone()).unwrap_or_default();
    let inner = cell.trim_start();
    let start = range.start + (cell.len() - inner.len());
    Span::new(file, start..start + inner.trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::Row;
    use crate::source::FileId;

    #[test]
    fn splits_at_unescaped_pipes_only() {
        let line = r"  | `a` | x \| y | |  z";
        let row = Row::parse(FileId(0), line, 0..line.len());
        let cells: Vec<_> = row
            .cells
            .iter()
            .map(|c| &line[c.start as usize..c.end as usize])
            .collect();
        assert_eq!(cells, ["`a`", r"x \| y", "", "z"]);
    }

    #[test]
    fn a_closing_pipe_ends_the_row() {
        let row = Row::parse(FileId(0), "| a | b |", 0..9);
        assert_eq!(row.cells.len(), 2);
    }
}
