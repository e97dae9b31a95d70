//! C#.

use super::{Language, Nulls};
use crate::docs::grammar::types::{Generic, Grammar};
use crate::docs::{FieldCase, TypeExpr};

pub(super) static CSHARP: Language = Language {
    name: "csharp",
    case: FieldCase::Pascal,
    nulls: Nulls::Untold,
    fences: &["csharp", "cs", "c#"],
    claims: |cell| {
        cell.starts_with("Dictionary<string, ")
            || matches!(
                cell,
                "int?"
                    | "long?"
                    | "bool?"
                    | "double?"
                    | "decimal?"
                    | "decimal"
                    | "DateTime?"
                    | "Guid"
                    | "Guid?"
                    | "DateOnly"
                    | "List<string>"
                    | "List<int>"
                    | "List<long>"
                    | "List<bool>"
            )
    },
    prefixes: &["Var", "_"],
    exact_names: false,
    named_values: false,
    grammar: Grammar {
        prefixes: false,
        scalars: &[
            ("string", TypeExpr::String),
            ("bool", TypeExpr::Boolean),
            ("int", TypeExpr::Integer),
            ("uint", TypeExpr::Integer),
            ("long", TypeExpr::Integer),
            ("ulong", TypeExpr::Integer),
            ("short", TypeExpr::Integer),
            ("float", TypeExpr::Float),
            ("double", TypeExpr::Float),
            // What the generator writes for a number without a format.
            ("decimal", TypeExpr::Float),
            ("DateTime", TypeExpr::DateTime),
            ("DateTimeOffset", TypeExpr::DateTime),
            ("DateOnly", TypeExpr::Date),
            ("Guid", TypeExpr::String),
            ("Uri", TypeExpr::String),
            ("byte", TypeExpr::Bytes),
            ("System.IO.Stream", TypeExpr::Bytes),
            ("FileParameter", TypeExpr::Bytes),
            ("Stream", TypeExpr::Bytes),
            ("Object", TypeExpr::Any),
            ("object", TypeExpr::Any),
            ("dynamic", TypeExpr::Any),
            ("AnyType", TypeExpr::Any),
            ("void", TypeExpr::Null),
        ],
        absent: None,
        tuples: false,
        labels: &[],
        generics: &[
            ("List", Generic::List),
            ("Collection", Generic::List),
            ("ICollection", Generic::List),
            ("IEnumerable", Generic::List),
            ("ISet", Generic::List),
            ("HashSet", Generic::List),
            ("Dictionary", Generic::Map),
            ("IDictionary", Generic::Map),
            ("Option", Generic::Optional),
        ],
    },
};
