//! The words of C# for types.

use crate::docs::TypeExpr;
use crate::docs::grammar::types::{Generic, Grammar};

pub(super) static GRAMMAR: Grammar = Grammar {
    prefixes: false,
    scalars: &[
        ("string", TypeExpr::String),
        ("String", TypeExpr::String),
        ("Guid", TypeExpr::String),
        ("Uri", TypeExpr::String),
        ("bool", TypeExpr::Boolean),
        ("Boolean", TypeExpr::Boolean),
        ("int", TypeExpr::Integer),
        ("long", TypeExpr::Integer),
        ("short", TypeExpr::Integer),
        ("BigInteger", TypeExpr::BigInteger),
        ("double", TypeExpr::Float),
        ("float", TypeExpr::Float),
        ("decimal", TypeExpr::Decimal),
        ("Decimal", TypeExpr::Decimal),
        ("DateTime", TypeExpr::DateTime),
        ("DateTimeOffset", TypeExpr::DateTime),
        ("LocalDate", TypeExpr::Date),
        ("DateOnly", TypeExpr::Date),
        ("byte", TypeExpr::Bytes),
        ("Stream", TypeExpr::Bytes),
        ("HttpResponseMessage", TypeExpr::Bytes),
        ("HttpRequestMessage", TypeExpr::Bytes),
        ("object", TypeExpr::Any),
        ("JToken", TypeExpr::Any),
        ("void", TypeExpr::Null),
        ("null", TypeExpr::Null),
    ],
    absent: None,
    labels: &[],
    generics: &[
        ("List", Generic::List),
        ("IList", Generic::List),
        ("IEnumerable", Generic::List),
        ("Dictionary", Generic::Map),
        ("IDictionary", Generic::Map),
        ("Nullable", Generic::Nullable),
        ("Task", Generic::Plain),
        ("EventStream", Generic::Stream),
    ],
};

#[cfg(test)]
mod tests {
    use super::GRAMMAR;

    #[test]
    fn every_documented_form() {
        let cases = [
            ("*string*", "String"),
            ("*long*", "Integer"),
            ("*double*", "Float"),
            ("*long?*", "Nullable(Integer)"),
            ("List<*string*>", "Array(String)"),
            ("Dictionary<String, *object*>", "Map(Any)"),
            (
                "List<[Pet](../../Models/Components/Pet.md)>",
                "Array(Ref(RefExpr { name: \"Pet\", link: Some(\"../../Models/Components/Pet.md\") }))",
            ),
            (
                "[Models.Errors.Meta](../../Models/Errors/Meta.md)",
                "Ref(RefExpr { name: \"Models.Errors.Meta\", link: Some(\"../../Models/Errors/Meta.md\") })",
            ),
            (
                "[DateTime](https://learn.example/system.datetime)",
                "DateTime",
            ),
            (
                "[LocalDate](https://nodatime.example/LocalDate.html)",
                "Date",
            ),
            ("*byte[]*", "Bytes"),
            ("*decimal*", "Decimal"),
            ("Dictionary<String, List<*string*>>", "Map(Array(String))"),
            ("[HttpResponseMessage](https://learn.example/x)", "Bytes"),
            ("List<", "Unknown(\"List<\")"),
        ];
        for (cell, expected) in cases {
            assert_eq!(format!("{:?}", GRAMMAR.parse(cell)), expected, "{cell}");
        }
    }
}
