//! Pages of Ruby SDKs.
//!
//! Links to Ruby's own reference carry labels that are the wrong way round: `[Date](…)` is a date and time,
//! `[DateTime](…)` a calendar date. Pages of unions have no members; cells that use one write them out
//! (`T.any(…)`), with a link to the page. Links may lead to folders that do not exist.

mod types;

use super::SdkDialect;
use crate::docs::TypeExpr;
use crate::docs::grammar::lexer::Syntax;
use crate::docs::grammar::literal::{Call, Records, Values};
use crate::docs::grammar::{is_unmarked, outer_mark_is_optional};
use crate::docs::{Dialect, FieldCase};

/// The grammar of Ruby pages.
#[derive(Debug)]
pub struct Ruby;

static VALUES: Values = Values {
    syntax: Syntax {
        line_comments: &["#"],
        quotes: &['"', '\''],
        raw_single: true,
        triple_quotes: false,
        templates: false,
        prefixes: "",
    },
    null: "nil",
    booleans: ["true", "false"],
    calls: &[
        ("DateTime.iso8601", Call::DateTime),
        ("DateTime.parse", Call::DateTime),
        ("Time.parse", Call::DateTime),
        ("Date.iso8601", Call::Date),
        ("Date.parse", Call::Date),
        ("BigDecimal", Call::Decimal),
        ("File.binread", Call::File),
        ("File.open", Call::File),
        ("File.read", Call::File),
    ],
    records: Records::Keywords,
    wraps: |_| false,
    keeps: &["encode", "freeze", "to_sym"],
};

impl Dialect for Ruby {
    fn name(&self) -> &'static str {
        "ruby"
    }

    fn field_case(&self) -> FieldCase {
        FieldCase::Snake
    }

    fn plain_field_name<'a>(&self, name: &'a str) -> &'a str {
        name.strip_suffix('_')
            .filter(|plain| !plain.is_empty())
            .unwrap_or(name)
    }

    fn writes_bytes(&self) -> bool {
        false
    }

    fn nullable(&self, ty: &TypeExpr, required: bool) -> Option<bool> {
        match ty {
            TypeExpr::Optional(_) if required => Some(true),
            // `T.nilable` serves for absent too.
            TypeExpr::Optional(_) => None,
            _ if ty.is_nullable() => Some(true),
            _ if !required => None,
            _ if is_unmarked(ty) => None,
            _ => Some(false),
        }
    }
}

impl SdkDialect for Ruby {
    fn fences(&self) -> &'static [&'static str] {
        &["ruby", "rb"]
    }

    fn claims_type(&self, cell: &str) -> bool {
        cell.contains("::") || cell.contains("T.nilable(") || cell.contains("ruby-doc.org")
    }

    fn type_expr(&self, cell: &str) -> TypeExpr {
        outer_mark_is_optional(types::GRAMMAR.parse(cell))
    }

    fn notation(&self) -> Option<&'static Values> {
        Some(&VALUES)
    }
}
