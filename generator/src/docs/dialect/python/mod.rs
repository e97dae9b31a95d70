//! Pages of Python SDKs.
//!
//! Links to Python's own reference carry labels that are the wrong way round: `[date](…#date-objects)` is a date and
//! time, `[datetime](…#datetime-objects)` a calendar date. Names without a link (in union headings) are right.

mod types;
mod values;

use super::shared::literal::{Call, Records, Values};
use super::shared::{call, lexer::Syntax, member};
use super::{Dialect, FieldCase};
use crate::docs::{MemberRow, Node, Snippet, TypeExpr, ValueList};
use crate::markdown::Block;
use crate::source::{SourceFile, Span};

/// The grammar of Python pages.
#[derive(Debug)]
pub struct Python;

static VALUES: Values = Values {
    syntax: Syntax {
        line_comments: &["#"],
        quotes: &['"', '\''],
        raw_single: false,
        triple_quotes: true,
        prefixes: "rbfuRBFU",
    },
    null: "None",
    booleans: ["True", "False"],
    calls: &[
        ("parse_datetime", Call::DateTime),
        ("dateutil.parser.isoparse", Call::DateTime),
        ("datetime.fromisoformat", Call::DateTime),
        ("date.fromisoformat", Call::Date),
        ("Decimal", Call::Decimal),
        ("open", Call::File),
    ],
    records: Records::Keywords,
    wraps: |_| false,
    keeps: &["encode"],
};

impl Dialect for Python {
    fn name(&self) -> &'static str {
        "python"
    }

    fn fences(&self) -> &'static [&'static str] {
        &["python", "py", "python3"]
    }

    fn field_case(&self) -> FieldCase {
        FieldCase::Snake
    }

    fn plain_field_name<'a>(&self, name: &'a str) -> &'a str {
        name.strip_suffix('_')
            .filter(|plain| !plain.is_empty())
            .unwrap_or(name)
    }

    fn claims_type(&self, cell: &str) -> bool {
        let inner = cell.trim_start_matches(['*', '[']);
        matches!(cell, "*str*")
            || cell.contains("docs.python.org")
            || [
                "Optional[",
                "Nullable[",
                "OptionalNullable[",
                "List[",
                "Dict[str",
                "Union[",
                "Literal[",
            ]
            .iter()
            .any(|form| inner.starts_with(form))
    }

    fn type_expr(&self, cell: &str) -> TypeExpr {
        types::GRAMMAR.parse(cell)
    }

    fn nullable(&self, ty: &TypeExpr, _required: bool) -> Option<bool> {
        if ty.is_nullable() {
            return Some(true);
        }
        match ty.bare() {
            // The generator drops `Nullable` around these.
            TypeExpr::Array(_)
            | TypeExpr::Map(_)
            | TypeExpr::Date
            | TypeExpr::DateTime
            | TypeExpr::Any
            | TypeExpr::Bytes
            | TypeExpr::Stream(_)
            | TypeExpr::Unknown(_) => None,
            _ => Some(false),
        }
    }

    fn snippet(&self, code: &str) -> Option<Snippet> {
        call::snippet(code, &VALUES, "# Open enum")
    }

    fn call_arguments(&self, code: &str) -> Option<Vec<Node>> {
        VALUES.call_arguments(code)
    }

    fn values(&self, file: &SourceFile, blocks: &[Block]) -> ValueList {
        values::read(file, blocks)
    }

    fn member(&self, file: &SourceFile, heading: &str, span: Span, blocks: &[Block]) -> MemberRow {
        member::read(self, file, heading, span, blocks)
    }
}
