//! Ruby.

use super::{Language, Nulls};
use crate::docs::grammar::types::{Generic, Grammar};
use crate::docs::{FieldCase, TypeExpr};

pub(super) static RUBY: Language = Language {
    name: "ruby",
    case: FieldCase::Snake,
    nulls: Nulls::Untold,
    fences: &["ruby", "rb"],
    claims: |cell| cell.starts_with("Hash<") || cell == "Time",
    prefixes: &["_"],
    exact_names: false,
    named_values: false,
    grammar: Grammar {
        prefixes: false,
        scalars: &[
            ("String", TypeExpr::String),
            ("Boolean", TypeExpr::Boolean),
            ("BOOLEAN", TypeExpr::Boolean),
            ("Integer", TypeExpr::Integer),
            ("Float", TypeExpr::Float),
            ("BigDecimal", TypeExpr::Float),
            ("Time", TypeExpr::DateTime),
            ("DateTime", TypeExpr::DateTime),
            ("Date", TypeExpr::Date),
            ("File", TypeExpr::Bytes),
            ("Tempfile", TypeExpr::Bytes),
            ("Object", TypeExpr::Any),
            ("AnyType", TypeExpr::Any),
            ("nil", TypeExpr::Null),
        ],
        absent: None,
        tuples: false,
        labels: &[],
        generics: &[
            ("Array", Generic::List),
            ("Set", Generic::List),
            ("Hash", Generic::Map),
        ],
    },
};
