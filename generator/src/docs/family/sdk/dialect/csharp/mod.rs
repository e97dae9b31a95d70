//! Pages of C# SDKs.
//!
//! Type cells never show whether a value may be null.

mod types;

use super::SdkDialect;
use crate::docs::family::sdk::member;
use crate::docs::grammar::lexer::Syntax;
use crate::docs::grammar::literal::{Call, Records, Values};
use crate::docs::{Dialect, FieldCase};
use crate::docs::{MemberRow, TypeExpr};
use crate::markdown::Block;
use crate::source::{SourceFile, Span};

/// The grammar of C# pages.
#[derive(Debug)]
pub struct CSharp;

static VALUES: Values = Values {
    syntax: Syntax {
        line_comments: &["//"],
        quotes: &['"'],
        raw_single: false,
        triple_quotes: true,
        templates: false,
        prefixes: "@$",
    },
    null: "null",
    booleans: ["true", "false"],
    calls: &[
        ("DateTime.Parse", Call::DateTime),
        ("DateTimeOffset.Parse", Call::DateTime),
        ("LocalDate.FromDateTime", Call::Date),
        ("DateOnly.Parse", Call::Date),
        ("BigInteger.Parse", Call::Number),
        ("File.ReadAllBytes", Call::File),
        ("File.OpenRead", Call::File),
        ("Encoding.UTF8.GetBytes", Call::Inner),
    ],
    records: Records::Initialisers,
    wraps: |name| {
        let method = name.rsplit('.').next().unwrap_or(name);
        method.starts_with("Create") || method == "Of"
    },
    keeps: &["ToUniversalTime", "ToDateTime"],
};

impl Dialect for CSharp {
    fn name(&self) -> &'static str {
        "csharp"
    }

    fn field_case(&self) -> FieldCase {
        FieldCase::Pascal
    }

    fn tells_of_null(&self) -> bool {
        false
    }

    fn nullable(&self, ty: &TypeExpr, _required: bool) -> Option<bool> {
        ty.is_nullable().then_some(true)
    }
}

impl SdkDialect for CSharp {
    fn fences(&self) -> &'static [&'static str] {
        &["csharp", "cs", "c#"]
    }

    fn claims_type(&self, cell: &str) -> bool {
        let inner = cell.trim_start_matches(['*', '[']);
        matches!(cell, "*object*" | "*byte[]*")
            || cell.contains("learn.microsoft.com")
            || cell.contains("nodatime.org")
            || ["List<", "Dictionary<"]
                .iter()
                .any(|form| inner.starts_with(form))
    }

    fn type_expr(&self, cell: &str) -> TypeExpr {
        types::GRAMMAR.parse(cell)
    }

    fn notation(&self) -> Option<&'static Values> {
        Some(&VALUES)
    }

    fn member(&self, file: &SourceFile, heading: &str, span: Span, blocks: &[Block]) -> MemberRow {
        let mut row = member::read(self, file, heading, span, blocks);
        row.ty = (!heading.is_empty()).then(|| member::variant(heading));
        row
    }
}
