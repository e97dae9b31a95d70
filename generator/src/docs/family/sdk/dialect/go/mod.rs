//! Pages of Go SDKs.
//!
//! A pointer marks optional fields and required ones that may be null. Cells show types in backticks, older ones in
//! emphasis, so that `**string*` is a pointer too.

mod types;

use super::SdkDialect;
use crate::docs::family::sdk::member;
use crate::docs::grammar::expr::{Base, Link};
use crate::docs::grammar::literal::{Call, Records, Values};
use crate::docs::grammar::outer_mark_is_optional;
use crate::docs::grammar::{call, lexer::Syntax};
use crate::docs::{Dialect, FieldCase};
use crate::docs::{MemberRow, TypeExpr};
use crate::markdown::Block;
use crate::source::{SourceFile, Span};

/// The grammar of Go pages.
#[derive(Debug)]
pub struct Go;

static VALUES: Values = Values {
    syntax: Syntax {
        line_comments: &["//"],
        quotes: &['"', '`'],
        raw_single: false,
        triple_quotes: false,
        templates: false,
        prefixes: "",
    },
    null: "nil",
    booleans: ["true", "false"],
    calls: &[
        ("MustTimeFromString", Call::DateTime),
        ("MustNewTimeFromString", Call::DateTime),
        ("MustDateFromString", Call::Date),
        ("MustNewDateFromString", Call::Date),
        ("MustDecimalFromString", Call::Decimal),
        ("MustNewDecimalFromString", Call::Decimal),
        ("MustBigIntFromString", Call::Number),
        ("MustNewBigIntFromString", Call::Number),
        ("os.Open", Call::File),
        ("os.ReadFile", Call::File),
    ],
    records: Records::Braces,
    wraps: |_| true,
    keeps: &["ToPointer"],
};

impl Dialect for Go {
    fn name(&self) -> &'static str {
        "go"
    }

    fn field_case(&self) -> FieldCase {
        FieldCase::Pascal
    }

    fn writes_bytes(&self) -> bool {
        false
    }

    fn nullable(&self, ty: &TypeExpr, required: bool) -> Option<bool> {
        match ty {
            TypeExpr::Optional(_) if required => Some(true),
            _ if ty.is_nullable() => Some(true),
            // A pointer serves for absent too.
            _ if !required => None,
            // These have nil without a pointer.
            TypeExpr::Array(_)
            | TypeExpr::Map(_)
            | TypeExpr::Any
            | TypeExpr::BigInteger
            | TypeExpr::Decimal
            | TypeExpr::Bytes
            | TypeExpr::Stream(_)
            | TypeExpr::Unknown(_) => None,
            _ => Some(false),
        }
    }
}

impl SdkDialect for Go {
    fn fences(&self) -> &'static [&'static str] {
        &["go", "golang"]
    }

    fn claims_type(&self, cell: &str) -> bool {
        cell.starts_with("`*")
            || cell.starts_with("[*")
            || cell.starts_with("**")
            || cell.starts_with("[]")
            || cell.starts_with("map[")
            || matches!(
                cell,
                "`string`" | "`bool`" | "`int64`" | "`float64`" | "`any`"
            )
            || cell.contains("pkg.go.dev")
    }

    fn type_expr(&self, cell: &str) -> TypeExpr {
        outer_mark_is_optional(types::GRAMMAR.parse(cell))
    }

    fn notation(&self) -> Option<&'static Values> {
        Some(&VALUES)
    }

    fn response(&self, line: &str) -> Option<TypeExpr> {
        let line = line.strip_suffix(", error").unwrap_or(line);
        match self.type_expr(line).bare() {
            TypeExpr::Null => None,
            ty => Some(ty.clone()),
        }
    }

    fn member(&self, file: &SourceFile, heading: &str, span: Span, blocks: &[Block]) -> MemberRow {
        let mut row = member::read(self, file, heading, span, blocks);
        // The constructor's argument shows the whole type; the heading only the variant's name, or nothing.
        let argument = member::code(file, blocks).and_then(|(code, _)| constructed_type(code));
        row.ty = match argument {
            Some(ty) => Some(types::GRAMMAR.parse(&ty)),
            None => (!heading.is_empty()).then(|| member::variant(heading)),
        };
        row
    }
}

/// The type in `name := pkg.CreateUnionMember(TYPE{…})`.
fn constructed_type(code: &str) -> Option<String> {
    let statements = call::statements(code, &VALUES);
    let call = statements.first()?;
    match (call.expr.links.as_slice(), &call.expr.base) {
        ([Link::Call(items)], Base::Name(_)) => match &items.first()?.value.base {
            Base::Name(name) => Some(name.clone()),
            _ => None,
        },
        _ => None,
    }
}
