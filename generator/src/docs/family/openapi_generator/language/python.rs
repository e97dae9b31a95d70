//! Python: today's templates (`List[X]`), and those before (`list[X]`, `[X]`, `{str: (X,)}`, `X, none_type`).

use super::{Language, Nulls};
use crate::docs::grammar::types::{Generic, Grammar};
use crate::docs::{FieldCase, TypeExpr};

pub(super) static PYTHON: Language = Language {
    name: "python",
    case: FieldCase::Snake,
    nulls: Nulls::Untold,
    fences: &["python", "py"],
    claims: |cell| {
        matches!(
            cell,
            "str" | "bool, date, datetime, dict, float, int, list, str, none_type"
        ) || ["List[", "Dict[", "list[", "dict(", "Optional[", "{str: "]
            .iter()
            .any(|form| cell.starts_with(form))
            || cell.ends_with(", none_type")
    },
    prefixes: &["var_", "_"],
    exact_names: false,
    named_values: true,
    grammar: Grammar {
        prefixes: false,
        scalars: &[
            ("str", TypeExpr::String),
            ("bool", TypeExpr::Boolean),
            ("int", TypeExpr::Integer),
            ("long", TypeExpr::Integer),
            ("float", TypeExpr::Float),
            ("decimal.Decimal", TypeExpr::Decimal),
            ("Decimal", TypeExpr::Decimal),
            ("datetime", TypeExpr::DateTime),
            ("datetime.datetime", TypeExpr::DateTime),
            ("date", TypeExpr::Date),
            ("datetime.date", TypeExpr::Date),
            ("UUID", TypeExpr::String),
            ("uuid.UUID", TypeExpr::String),
            ("bytes", TypeExpr::Bytes),
            ("bytearray", TypeExpr::Bytes),
            ("file", TypeExpr::Bytes),
            ("file_type", TypeExpr::Bytes),
            ("IO", TypeExpr::Bytes),
            ("object", TypeExpr::Any),
            ("Any", TypeExpr::Any),
            ("AnyType", TypeExpr::Any),
            ("ERRORUNKNOWN", TypeExpr::Any),
            ("none_type", TypeExpr::Null),
            ("None", TypeExpr::Null),
            ("void", TypeExpr::Null),
        ],
        absent: None,
        tuples: false,
        labels: &[],
        generics: &[
            ("List", Generic::List),
            ("list", Generic::List),
            ("Set", Generic::List),
            ("set", Generic::List),
            ("Tuple", Generic::List),
            ("Dict", Generic::Map),
            ("dict", Generic::Map),
            ("Optional", Generic::Nullable),
            ("Union", Generic::OneOf),
            ("Annotated", Generic::Plain),
        ],
    },
};
