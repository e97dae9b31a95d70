//! What is wrong with the rows of a table, whatever family has it.

use crate::diagnostic::{Code, Diagnostic, counted};
use crate::markdown::{Row, Table};
use crate::source::Span;

/// A row with another number of cells than its header.
pub(super) fn uneven(row: &Row, table: &Table, label: &str) -> Diagnostic {
    Diagnostic::new(
        Code::BadTable,
        format!(
            "this row has {}, its header {}",
            counted(row.cells.len(), "cell"),
            table.header.len()
        ),
    )
    .at(row.span, label)
    .help("write a `|` that belongs to a cell as `\\|`")
}

/// A second row of a field.
pub(super) fn twice(name: &str, second: Span, first: Span) -> Diagnostic {
    Diagnostic::new(Code::DuplicateField, format!("`{name}` has two rows"))
        .at(second, "this row was ignored")
        .also(first, "this row was kept")
        .help("remove one of the rows")
}
