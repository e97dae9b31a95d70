//! Go.

use super::{Language, Nulls};
use crate::docs::grammar::types::Generic;
use crate::docs::grammar::types::Grammar;
use crate::docs::{FieldCase, TypeExpr};

pub(super) static GO: Language = Language {
    name: "go",
    case: FieldCase::Pascal,
    nulls: Nulls::Marked,
    fences: &["go", "golang", "golangImport"],
    claims: |cell| {
        cell.starts_with("Pointer to ")
            || cell.starts_with("[]")
            || cell.starts_with("map[string]")
            || matches!(
                cell,
                "time.Time"
                    | "int32"
                    | "int64"
                    | "float32"
                    | "float64"
                    | "interface{}"
                    | "context.Context"
            )
    },
    prefixes: &["Var"],
    exact_names: false,
    named_values: false,
    grammar: Grammar {
        prefixes: true,
        scalars: &[
            ("string", TypeExpr::String),
            ("bool", TypeExpr::Boolean),
            ("int", TypeExpr::Integer),
            ("int8", TypeExpr::Integer),
            ("int16", TypeExpr::Integer),
            ("int32", TypeExpr::Integer),
            ("int64", TypeExpr::Integer),
            ("uint32", TypeExpr::Integer),
            ("uint64", TypeExpr::Integer),
            ("float32", TypeExpr::Float),
            ("float64", TypeExpr::Float),
            ("time.Time", TypeExpr::DateTime),
            ("byte", TypeExpr::Bytes),
            ("os.File", TypeExpr::Bytes),
            ("io.Reader", TypeExpr::Bytes),
            ("any", TypeExpr::Any),
            ("interface", TypeExpr::Any),
            ("AnyType", TypeExpr::Any),
            ("optional.String", TypeExpr::String),
            ("optional.Bool", TypeExpr::Boolean),
            ("optional.Int32", TypeExpr::Integer),
            ("optional.Int64", TypeExpr::Integer),
            ("optional.Float32", TypeExpr::Float),
            ("optional.Float64", TypeExpr::Float),
            ("optional.Time", TypeExpr::DateTime),
            ("optional.Interface", TypeExpr::Any),
        ],
        absent: None,
        tuples: false,
        labels: &[],
        generics: &[
            ("map", Generic::Map),
            ("optional.Interface", Generic::Plain),
        ],
    },
};
