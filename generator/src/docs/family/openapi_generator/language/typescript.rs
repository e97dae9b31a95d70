//! TypeScript: the templates for axios, which keep the names of properties, and those for fetch, which do not.

use super::{Language, Nulls};
use crate::docs::grammar::types::{Generic, Grammar};
use crate::docs::{FieldCase, TypeExpr};

pub(super) static TYPESCRIPT: Language = language(true);

/// For fetch: tables of two columns, names in camel case.
pub(in super::super) static TYPESCRIPT_FETCH: Language = language(false);

const fn language(exact_names: bool) -> Language {
    Language {
        name: "typescript",
        case: FieldCase::Camel,
        nulls: Nulls::Untold,
        fences: &["ts", "typescript", "tsx"],
        claims: |cell| {
            cell == "number"
                || cell.starts_with("Array<")
                    && !cell.contains("::")
                    && cell.chars().any(char::is_lowercase)
                || cell.starts_with("{ [key: string]")
                || cell.starts_with('\'')
        },
        prefixes: &["_"],
        exact_names,
        named_values: false,
        grammar: Grammar {
            prefixes: false,
            scalars: &[
                ("string", TypeExpr::String),
                ("boolean", TypeExpr::Boolean),
                ("number", TypeExpr::Number),
                ("Date", TypeExpr::DateTime),
                ("Blob", TypeExpr::Bytes),
                ("File", TypeExpr::Bytes),
                ("RequestFile", TypeExpr::Bytes),
                ("HttpFile", TypeExpr::Bytes),
                ("Buffer", TypeExpr::Bytes),
                ("any", TypeExpr::Any),
                ("unknown", TypeExpr::Any),
                ("object", TypeExpr::Any),
                ("Object", TypeExpr::Any),
                ("AnyType", TypeExpr::Any),
                ("null", TypeExpr::Null),
                ("void", TypeExpr::Null),
            ],
            absent: Some("undefined"),
            tuples: true,
            labels: &[],
            generics: &[
                ("Array", Generic::List),
                ("Set", Generic::List),
                ("ReadonlyArray", Generic::List),
                ("Record", Generic::Map),
                ("Promise", Generic::Plain),
            ],
        },
    }
}
