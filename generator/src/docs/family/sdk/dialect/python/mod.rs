//! Pages of Python SDKs.
//!
//! Links to Python's own reference carry labels that are the wrong way round: `[date](…#date-objects)` is a date and
//! time, `[datetime](…#datetime-objects)` a calendar date. Names without a link (in union headings) are right.

mod types;
mod values;

use super::SdkDialect;
use crate::docs::grammar::is_unmarked;
use crate::docs::grammar::lexer::Syntax;
use crate::docs::grammar::literal::{Call, Records, Values};
use crate::docs::{Dialect, FieldCase};
use crate::docs::{TypeExpr, ValueList};
use crate::markdown::Block;
use crate::source::SourceFile;

/// The grammar of Python pages.
#[derive(Debug)]
pub struct Python;

static VALUES: Values = Values {
    syntax: Syntax {
        line_comments: &["#"],
        quotes: &['"', '\''],
        raw_single: false,
        triple_quotes: true,
        templates: false,
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

    fn field_case(&self) -> FieldCase {
        FieldCase::Snake
    }

    fn plain_field_name<'a>(&self, name: &'a str) -> &'a str {
        name.strip_suffix('_')
            .filter(|plain| !plain.is_empty())
            .unwrap_or(name)
    }

    fn nullable(&self, ty: &TypeExpr, _required: bool) -> Option<bool> {
        if ty.is_nullable() {
            Some(true)
        } else if is_unmarked(ty.bare()) {
            None
        } else {
            Some(false)
        }
    }
}

impl SdkDialect for Python {
    fn fences(&self) -> &'static [&'static str] {
        &["python", "py", "python3"]
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

    fn notation(&self) -> Option<&'static Values> {
        Some(&VALUES)
    }

    fn values(&self, file: &SourceFile, blocks: &[Block]) -> ValueList {
        values::read(file, blocks)
    }
}
