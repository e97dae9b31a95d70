//! The words of Ruby for types.

use crate::docs::TypeExpr;
use crate::docs::grammar::types::{Generic, Grammar};
use crate::model::Literal;

pub(super) static GRAMMAR: Grammar = Grammar {
    prefixes: false,
    scalars: &[
        ("String", TypeExpr::String),
        ("Symbol", TypeExpr::String),
        ("T.Boolean", TypeExpr::Boolean),
        ("Boolean", TypeExpr::Boolean),
        ("Integer", TypeExpr::Integer),
        ("Float", TypeExpr::Float),
        ("Numeric", TypeExpr::Number),
        ("BigDecimal", TypeExpr::Decimal),
        ("Date", TypeExpr::Date),
        ("DateTime", TypeExpr::DateTime),
        ("Time", TypeExpr::DateTime),
        ("Object", TypeExpr::Any),
        ("T.untyped", TypeExpr::Any),
        ("Faraday.Response", TypeExpr::Bytes),
        ("Faraday.Request", TypeExpr::Bytes),
        ("IO", TypeExpr::Bytes),
        ("NilClass", TypeExpr::Null),
        ("nil", TypeExpr::Null),
        ("TrueClass", TypeExpr::Literal(Literal::Bool(true))),
        ("FalseClass", TypeExpr::Literal(Literal::Bool(false))),
    ],
    absent: None,
    labels: &[("Date", TypeExpr::DateTime), ("DateTime", TypeExpr::Date)],
    generics: &[
        ("T.nilable", Generic::Nullable),
        ("T.any", Generic::OneOf),
        ("T.Array", Generic::List),
        ("Array", Generic::List),
        ("T.Enumerable", Generic::List),
        ("T.Hash", Generic::Map),
        ("Hash", Generic::Map),
    ],
};

#[cfg(test)]
mod tests {
    use super::GRAMMAR;

    #[test]
    fn every_documented_form() {
        let cases = [
            ("*::String*", "String"),
            ("*T.nilable(::String)*", "Nullable(String)"),
            ("*T::Boolean*", "Boolean"),
            ("*T.nilable(T::Boolean)*", "Nullable(Boolean)"),
            ("T::Array<*::Integer*>", "Array(Integer)"),
            (
                "T::Hash[Symbol, T::Array<*::String*>]",
                "Map(Array(String))",
            ),
            ("T::Hash[Symbol, *::Object*]", "Map(Any)"),
            ("[Date](https://ruby-doc.org/Date.html)", "DateTime"),
            ("[DateTime](https://ruby-doc.org/DateTime.html)", "Date"),
            ("::DateTime", "DateTime"),
            ("*::Float*", "Float"),
            (
                "[T.nilable(Models::Components::Pet)](../../models/shared/pet.md)",
                "Nullable(Ref(RefExpr { name: \"Models.Components.Pet\", link: Some(\"../../models/shared/pet.md\") }))",
            ),
            (
                "[T.nilable(T.any(Models::Cat, Models::Dog))](../pet.md)",
                "Nullable(Linked(RefExpr { name: \"pet\", link: Some(\"../pet.md\") }, [Ref(RefExpr { name: \"Models.Cat\", link: None }), Ref(RefExpr { name: \"Models.Dog\", link: None })]))",
            ),
            (
                "*T.any(::String, T::Array[::Integer])*",
                "OneOf([String, Array(Integer)])",
            ),
            (
                "[Faraday::Response](https://docs.example/Faraday/Response)",
                "Bytes",
            ),
            ("*T.nilable(*", "Unknown(\"*T.nilable(*\")"),
        ];
        for (cell, expected) in cases {
            assert_eq!(format!("{:?}", GRAMMAR.parse(cell)), expected, "{cell}");
        }
    }
}
