//! Rust.

use super::{Language, Nulls};
use crate::docs::grammar::types::{Generic, Grammar};
use crate::docs::{FieldCase, TypeExpr};

pub(super) static RUST: Language = Language {
    name: "rust",
    case: FieldCase::Snake,
    nulls: Nulls::RequiredOption,
    fences: &["rust"],
    claims: |cell| {
        cell.starts_with("Option<")
            || cell.starts_with("Vec<")
            || cell.starts_with("models::")
            || cell.starts_with("std::collections::")
            || matches!(cell, "i32" | "i64" | "f32" | "f64" | "serde_json::Value")
    },
    prefixes: &["r#", "param_", "_"],
    exact_names: false,
    named_values: false,
    grammar: Grammar {
        prefixes: false,
        scalars: &[
            ("String", TypeExpr::String),
            ("str", TypeExpr::String),
            ("bool", TypeExpr::Boolean),
            ("i32", TypeExpr::Integer),
            ("i64", TypeExpr::Integer),
            ("u8", TypeExpr::Bytes),
            ("i8", TypeExpr::Integer),
            ("i16", TypeExpr::Integer),
            ("i128", TypeExpr::Integer),
            ("isize", TypeExpr::Integer),
            ("u16", TypeExpr::Integer),
            ("u32", TypeExpr::Integer),
            ("u64", TypeExpr::Integer),
            ("u128", TypeExpr::Integer),
            ("usize", TypeExpr::Integer),
            ("f32", TypeExpr::Float),
            ("f64", TypeExpr::Float),
            ("uuid.Uuid", TypeExpr::String),
            ("url.Url", TypeExpr::String),
            ("chrono.NaiveDate", TypeExpr::Date),
            ("std.path.PathBuf", TypeExpr::Bytes),
            ("reqwest.Response", TypeExpr::Bytes),
            ("serde_json.Value", TypeExpr::Any),
            ("AnyType", TypeExpr::Any),
        ],
        absent: None,
        tuples: false,
        labels: &[],
        generics: &[
            ("Option", Generic::Optional),
            ("Vec", Generic::List),
            ("HashSet", Generic::List),
            ("std.collections.HashSet", Generic::List),
            ("HashMap", Generic::Map),
            ("std.collections.HashMap", Generic::Map),
            ("Box", Generic::Plain),
        ],
    },
};
