//! The words of Java for types.

use crate::docs::TypeExpr;
use crate::docs::grammar::types::{Generic, Grammar};

pub(super) static GRAMMAR: Grammar = Grammar {
    prefixes: false,
    scalars: &[
        ("String", TypeExpr::String),
        ("boolean", TypeExpr::Boolean),
        ("Boolean", TypeExpr::Boolean),
        ("int", TypeExpr::Integer),
        ("Integer", TypeExpr::Integer),
        ("long", TypeExpr::Integer),
        ("Long", TypeExpr::Integer),
        ("short", TypeExpr::Integer),
        ("Short", TypeExpr::Integer),
        ("BigInteger", TypeExpr::BigInteger),
        ("double", TypeExpr::Float),
        ("Double", TypeExpr::Float),
        ("float", TypeExpr::Float),
        ("Float", TypeExpr::Float),
        ("Number", TypeExpr::Number),
        ("BigDecimal", TypeExpr::Decimal),
        ("OffsetDateTime", TypeExpr::DateTime),
        ("ZonedDateTime", TypeExpr::DateTime),
        ("Instant", TypeExpr::DateTime),
        ("LocalDate", TypeExpr::Date),
        ("UUID", TypeExpr::String),
        ("URI", TypeExpr::String),
        ("byte", TypeExpr::Bytes),
        ("Blob", TypeExpr::Bytes),
        ("InputStream", TypeExpr::Bytes),
        ("Object", TypeExpr::Any),
        ("JsonNode", TypeExpr::Any),
        ("void", TypeExpr::Null),
        ("Void", TypeExpr::Null),
        ("null", TypeExpr::Null),
    ],
    absent: None,
    labels: &[],
    generics: &[
        ("Optional", Generic::Optional),
        ("JsonNullable", Generic::OptionalNullable),
        ("List", Generic::List),
        ("Collection", Generic::List),
        ("Iterable", Generic::List),
        ("Set", Generic::List),
        ("Map", Generic::Map),
        ("HttpResponse", Generic::Bytes),
        ("CompletableFuture", Generic::Plain),
        ("EventStream", Generic::Stream),
    ],
};

#[cfg(test)]
mod tests {
    use super::GRAMMAR;

    #[test]
    fn every_documented_form() {
        let cases = [
            ("*String*", "String"),
            ("*long*", "Integer"),
            ("*Optional\\<Long>*", "Optional(Integer)"),
            ("*JsonNullable\\<String>*", "Optional(Nullable(String))"),
            ("List\\<*long*>", "Array(Integer)"),
            ("Map\\<String, List\\<*String*>>", "Map(Array(String))"),
            ("Map\\<String, *Object*>", "Map(Any)"),
            ("Map\\<String, ?>", "Map(Any)"),
            ("byte[]", "Bytes"),
            ("*Optional\\<byte[]>*", "Optional(Bytes)"),
            ("*Optional\\<InputStream>*", "Optional(Bytes)"),
            (
                "[HttpResponse\\<InputStream>](https://docs.example/HttpResponse.html)",
                "Bytes",
            ),
            (
                "[OffsetDateTime](https://docs.example/OffsetDateTime.html)",
                "DateTime",
            ),
            ("[LocalDate](https://docs.example/LocalDate.html)", "Date"),
            ("*BigDecimal*", "Decimal"),
            ("*double*", "Float"),
            (
                "[Optional\\<Pet>](../../models/components/Pet.md)",
                "Optional(Ref(RefExpr { name: \"Pet\", link: Some(\"../../models/components/Pet.md\") }))",
            ),
            ("*Optional\\<*", "Unknown(\"*Optional\\\\<*\")"),
        ];
        for (cell, expected) in cases {
            assert_eq!(format!("{:?}", GRAMMAR.parse(cell)), expected, "{cell}");
        }
    }
}
