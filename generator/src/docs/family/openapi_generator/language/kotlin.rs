//! Kotlin, whose built-in types carry their packages.

use super::{Language, Nulls};
use crate::docs::grammar::types::{Generic, Grammar};
use crate::docs::{FieldCase, TypeExpr};

pub(super) static KOTLIN: Language = Language {
    name: "kotlin",
    case: FieldCase::Camel,
    nulls: Nulls::Untold,
    fences: &["kotlin"],
    claims: |cell| cell.starts_with("kotlin.") || cell.starts_with("java.") || cell == "inline",
    prefixes: &["property", "_"],
    exact_names: false,
    named_values: false,
    grammar: Grammar {
        prefixes: false,
        scalars: &[
            ("kotlin.String", TypeExpr::String),
            ("kotlin.Boolean", TypeExpr::Boolean),
            ("kotlin.Int", TypeExpr::Integer),
            ("kotlin.Long", TypeExpr::Integer),
            ("kotlin.Double", TypeExpr::Float),
            ("kotlin.Float", TypeExpr::Float),
            ("kotlin.ByteArray", TypeExpr::Bytes),
            ("kotlin.Any", TypeExpr::Any),
            ("kotlin.Unit", TypeExpr::Null),
            ("java.math.BigDecimal", TypeExpr::Float),
            ("java.math.BigInteger", TypeExpr::BigInteger),
            ("java.util.UUID", TypeExpr::String),
            ("java.net.URI", TypeExpr::String),
            ("java.io.File", TypeExpr::Bytes),
            ("java.time.OffsetDateTime", TypeExpr::DateTime),
            ("java.time.LocalDateTime", TypeExpr::DateTime),
            ("java.time.Instant", TypeExpr::DateTime),
            ("kotlinx.datetime.Instant", TypeExpr::DateTime),
            ("java.time.LocalDate", TypeExpr::Date),
            ("kotlinx.datetime.LocalDate", TypeExpr::Date),
            ("AnyType", TypeExpr::Any),
            ("null", TypeExpr::Null),
        ],
        absent: None,
        tuples: false,
        labels: &[],
        generics: &[
            ("kotlin.collections.List", Generic::List),
            ("kotlin.collections.MutableList", Generic::List),
            ("kotlin.collections.Set", Generic::List),
            ("kotlin.Array", Generic::List),
            ("kotlin.collections.Map", Generic::Map),
            ("kotlin.collections.MutableMap", Generic::Map),
        ],
    },
};
