//! Pages of PHP SDKs.
//!
//! `?T` marks optional fields, whether or not they may be null. Unions are written out in the cell, with a link to the
//! union's page.

mod types;

use super::{SdkDialect, member};
use crate::docs::grammar::lexer::Syntax;
use crate::docs::grammar::literal::{Call, Records, Values};
use crate::docs::grammar::outer_mark_is_optional;
use crate::docs::{Dialect, FieldCase, MemberRow, TypeExpr};
use crate::markdown::Block;
use crate::source::{SourceFile, Span};

/// The grammar of Php pages.
#[derive(Debug)]
pub struct Php;

static VALUES: Values = Values {
    syntax: Syntax {
        line_comments: &["//", "#"],
        quotes: &['"', '\''],
        raw_single: true,
        triple_quotes: false,
        templates: false,
        prefixes: "",
    },
    null: "null",
    booleans: ["true", "false"],
    calls: &[
        ("parseDateTime", Call::DateTime),
        ("DateTime", Call::DateTime),
        ("DateTimeImmutable", Call::DateTime),
        ("LocalDate.parse", Call::Date),
        ("parseDate", Call::Date),
        ("BigDecimal.of", Call::Decimal),
        ("BigInteger.of", Call::Number),
        ("file_get_contents", Call::File),
        ("fopen", Call::File),
    ],
    records: Records::Keywords,
    wraps: |_| false,
    keeps: &[],
};

impl Dialect for Php {
    fn name(&self) -> &'static str {
        "php"
    }

    fn field_case(&self) -> FieldCase {
        FieldCase::Camel
    }

    fn tells_of_null(&self) -> bool {
        false
    }

    fn writes_bytes(&self) -> bool {
        false
    }

    fn nullable(&self, ty: &TypeExpr, required: bool) -> Option<bool> {
        // Required fields carry no mark even where they may be null.
        match ty {
            TypeExpr::Optional(_) if required => Some(true),
            _ => ty.is_nullable().then_some(true),
        }
    }
}

impl SdkDialect for Php {
    fn fences(&self) -> &'static [&'static str] {
        &["php"]
    }

    fn claims_type(&self, cell: &str) -> bool {
        let inner = cell.trim_start_matches(['*', '[']);
        matches!(cell, "*?string*" | "*?int*" | "*?bool*" | "*?float*")
            || cell.contains("www.php.net")
            || cell.contains("www.php-fig.org")
            || ["?", "array<", "\\"]
                .iter()
                .any(|form| inner.starts_with(form))
    }

    fn type_expr(&self, cell: &str) -> TypeExpr {
        outer_mark_is_optional(types::GRAMMAR.parse(cell))
    }

    /// The heading of a list is just `array`; the comment of its snippet says of what.
    fn member(&self, file: &SourceFile, heading: &str, span: Span, blocks: &[Block]) -> MemberRow {
        let mut row = member::read(self, file, heading, span, blocks);
        let is_vague = match &row.ty {
            None => true,
            Some(ty) => ty.mentions_any(),
        };
        if is_vague
            && let Some(ty) = member::code(file, blocks).and_then(|(code, _)| annotated(code))
        {
            row.ty = Some(ty);
        }
        row
    }

    fn notation(&self) -> Option<&'static Values> {
        Some(&VALUES)
    }
}

/// The type of an `@var` annotation.
fn annotated(code: &str) -> Option<TypeExpr> {
    let (_, rest) = code.split_once("@var ")?;
    let ty = types::GRAMMAR.parse(rest.lines().next()?.trim());
    (!ty.has_unknown()).then_some(ty)
}
