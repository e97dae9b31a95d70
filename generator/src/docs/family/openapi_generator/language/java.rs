//! Java.

use super::{Language, Nulls};
use crate::docs::grammar::types::{Generic, Grammar};
use crate::docs::{FieldCase, TypeExpr};

pub(super) static JAVA: Language = Language {
    name: "java",
    case: FieldCase::Camel,
    nulls: Nulls::Untold,
    fences: &["java"],
    claims: |cell| {
        matches!(
            cell,
            "OffsetDateTime" | "LocalDate" | "BigDecimal" | "Long" | "Double" | "URI" | "byte[]"
        ) || cell
            .strip_prefix("List<")
            // C# has lists too, of types in lower case.
            .is_some_and(|item| item.starts_with(char::is_uppercase))
            || cell.starts_with("Map<String, ")
    },
    prefixes: &["property", "_"],
    exact_names: false,
    named_values: false,
    grammar: Grammar {
        prefixes: false,
        scalars: &[
            ("String", TypeExpr::String),
            ("Boolean", TypeExpr::Boolean),
            ("boolean", TypeExpr::Boolean),
            ("Integer", TypeExpr::Integer),
            ("int", TypeExpr::Integer),
            ("Long", TypeExpr::Integer),
            ("long", TypeExpr::Integer),
            ("Short", TypeExpr::Integer),
            ("BigInteger", TypeExpr::BigInteger),
            ("Double", TypeExpr::Float),
            ("double", TypeExpr::Float),
            ("Float", TypeExpr::Float),
            ("float", TypeExpr::Float),
            // What the generator writes for a number without a format.
            ("BigDecimal", TypeExpr::Float),
            ("OffsetDateTime", TypeExpr::DateTime),
            ("LocalDateTime", TypeExpr::DateTime),
            ("ZonedDateTime", TypeExpr::DateTime),
            ("DateTime", TypeExpr::DateTime),
            ("Instant", TypeExpr::DateTime),
            ("Date", TypeExpr::DateTime),
            ("LocalDate", TypeExpr::Date),
            ("UUID", TypeExpr::String),
            ("URI", TypeExpr::String),
            ("URL", TypeExpr::String),
            ("byte", TypeExpr::Bytes),
            ("File", TypeExpr::Bytes),
            ("InputStream", TypeExpr::Bytes),
            ("Object", TypeExpr::Any),
            ("object", TypeExpr::Any),
            ("AnyType", TypeExpr::Any),
            ("JsonNode", TypeExpr::Any),
            ("void", TypeExpr::Null),
            ("Void", TypeExpr::Null),
            ("null", TypeExpr::Null),
        ],
        absent: None,
        tuples: false,
        labels: &[],
        generics: &[
            ("List", Generic::List),
            ("Set", Generic::List),
            ("Collection", Generic::List),
            ("Array", Generic::List),
            ("Map", Generic::Map),
            ("Optional", Generic::Optional),
            ("JsonNullable", Generic::Nullable),
            ("CompletableFuture", Generic::Plain),
            ("Flux", Generic::List),
            ("Mono", Generic::Plain),
        ],
    },
};
