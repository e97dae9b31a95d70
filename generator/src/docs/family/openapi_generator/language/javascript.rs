//! JavaScript.

use super::{Language, Nulls};
use crate::docs::grammar::types::{Generic, Grammar};
use crate::docs::{FieldCase, TypeExpr};

pub(super) static JAVASCRIPT: Language = Language {
    name: "javascript",
    case: FieldCase::Camel,
    nulls: Nulls::Untold,
    fences: &["javascript", "js"],
    claims: |cell| cell == "Number" || cell.starts_with("{String: "),
    prefixes: &["_"],
    exact_names: false,
    named_values: false,
    grammar: Grammar {
        prefixes: false,
        scalars: &[
            ("String", TypeExpr::String),
            ("Boolean", TypeExpr::Boolean),
            ("Number", TypeExpr::Number),
            ("Date", TypeExpr::DateTime),
            ("Blob", TypeExpr::Bytes),
            ("File", TypeExpr::Bytes),
            ("ByteArray", TypeExpr::Bytes),
            ("Object", TypeExpr::Any),
            ("AnyType", TypeExpr::Any),
            ("null", TypeExpr::Null),
        ],
        absent: None,
        tuples: false,
        labels: &[],
        generics: &[("Array", Generic::List)],
    },
};
