//! PHP, whose properties are in snake case or, by a setting of the generator, in camel case.

use super::{Language, Nulls};
use crate::docs::grammar::types::{Generic, Grammar};
use crate::docs::{FieldCase, TypeExpr};

pub(super) static PHP: Language = language(FieldCase::Snake);

/// With properties in camel case.
pub(in super::super) static PHP_CAMEL: Language = language(FieldCase::Camel);

const fn language(case: FieldCase) -> Language {
    Language {
        name: "php",
        case,
        nulls: Nulls::Untold,
        fences: &["php"],
        claims: |cell| {
            cell.starts_with('\\')
                || cell.starts_with("array<string,")
                || cell.starts_with("map[string,")
                || matches!(cell, "mixed" | "string[]" | "int[]")
        },
        prefixes: &["_"],
        exact_names: false,
        named_values: false,
        grammar: Grammar {
            prefixes: false,
            scalars: &[
                ("string", TypeExpr::String),
                ("bool", TypeExpr::Boolean),
                ("boolean", TypeExpr::Boolean),
                ("int", TypeExpr::Integer),
                ("integer", TypeExpr::Integer),
                ("float", TypeExpr::Float),
                ("double", TypeExpr::Float),
                ("DateTime", TypeExpr::DateTime),
                ("SplFileObject", TypeExpr::Bytes),
                ("Psr.Http.Message.StreamInterface", TypeExpr::Bytes),
                ("object", TypeExpr::Any),
                ("mixed", TypeExpr::Any),
                ("AnyType", TypeExpr::Any),
                ("void", TypeExpr::Null),
                ("null", TypeExpr::Null),
            ],
            absent: None,
            tuples: false,
            labels: &[],
            generics: &[
                ("array", Generic::List),
                ("map", Generic::Map),
                ("Set", Generic::List),
            ],
        },
    }
}
