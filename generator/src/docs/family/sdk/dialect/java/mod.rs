//! Pages of Java SDKs.
//!
//! Pages of unions have a title and perhaps an overview, nothing else: their members are not documented.

mod types;

use super::SdkDialect;
use crate::docs::TypeExpr;
use crate::docs::grammar::is_unmarked;
use crate::docs::grammar::lexer::Syntax;
use crate::docs::grammar::literal::{Call, Records, Values};
use crate::docs::{Dialect, FieldCase};

/// The grammar of Java pages.
#[derive(Debug)]
pub struct Java;

static VALUES: Values = Values {
    syntax: Syntax {
        line_comments: &["//"],
        quotes: &['"', '\''],
        raw_single: false,
        triple_quotes: true,
        templates: false,
        prefixes: "",
    },
    null: "null",
    booleans: ["true", "false"],
    calls: &[
        ("OffsetDateTime.parse", Call::DateTime),
        ("ZonedDateTime.parse", Call::DateTime),
        ("Instant.parse", Call::DateTime),
        ("LocalDate.parse", Call::Date),
        ("BigDecimal", Call::Decimal),
        ("BigInteger", Call::Number),
        ("List.of", Call::List),
        ("Set.of", Call::List),
        ("Arrays.asList", Call::List),
        ("Map.of", Call::Pairs),
        ("Map.ofEntries", Call::Entries),
        ("Map.entry", Call::Entry),
        ("entry", Call::Entry),
        ("Optional.of", Call::Inner),
        ("Optional.ofNullable", Call::Inner),
        ("Optional.empty", Call::Absent),
        ("JsonNullable.of", Call::Inner),
        ("JsonNullable.undefined", Call::Absent),
        ("Utils.readBytesAndClose", Call::File),
        ("FileInputStream", Call::File),
        ("Blob.from", Call::File),
    ],
    records: Records::Builder,
    // A member of a union: `PaymentMethod.of(…)`.
    wraps: |name| {
        let method = name.rsplit('.').next();
        method.is_some_and(|method| method.starts_with("of"))
    },
    keeps: &["getBytes", "toString"],
};

impl Dialect for Java {
    fn name(&self) -> &'static str {
        "java"
    }

    fn field_case(&self) -> FieldCase {
        FieldCase::Camel
    }

    fn plain_field_name<'a>(&self, name: &'a str) -> &'a str {
        name.strip_suffix('_')
            .filter(|plain| !plain.is_empty())
            .unwrap_or(name)
    }

    fn nullable(&self, ty: &TypeExpr, required: bool) -> Option<bool> {
        match ty {
            TypeExpr::Optional(_) if required => Some(true),
            _ if ty.is_nullable() => Some(true),
            _ if is_unmarked(ty) => None,
            _ => Some(false),
        }
    }
}

impl SdkDialect for Java {
    fn fences(&self) -> &'static [&'static str] {
        &["java"]
    }

    fn claims_type(&self, cell: &str) -> bool {
        let inner = cell.trim_start_matches(['*', '[']);
        matches!(cell, "*String*" | "*boolean*" | "byte[]")
            || cell.contains("docs.oracle.com")
            || ["Optional\\<", "JsonNullable\\<", "List\\<", "Map\\<String"]
                .iter()
                .any(|form| inner.starts_with(form))
    }

    fn type_expr(&self, cell: &str) -> TypeExpr {
        types::GRAMMAR.parse(cell)
    }

    fn notation(&self) -> Option<&'static Values> {
        Some(&VALUES)
    }
}
