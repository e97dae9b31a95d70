//! The words of TypeScript for types.

use crate::docs::TypeExpr;
use crate::docs::grammar::types::{Generic, Grammar};
use crate::model::Literal;

pub(super) static GRAMMAR: Grammar = Grammar {
    prefixes: false,
    scalars: &[
        ("string", TypeExpr::String),
        ("boolean", TypeExpr::Boolean),
        ("number", TypeExpr::Number),
        ("bigint", TypeExpr::BigInteger),
        ("BigInt", TypeExpr::BigInteger),
        ("any", TypeExpr::Any),
        ("unknown", TypeExpr::Any),
        ("object", TypeExpr::Any),
        ("Date", TypeExpr::DateTime),
        ("RFCDate", TypeExpr::Date),
        ("Decimal", TypeExpr::Decimal),
        ("Blob", TypeExpr::Bytes),
        ("File", TypeExpr::Bytes),
        ("Uint8Array", TypeExpr::Bytes),
        ("ArrayBuffer", TypeExpr::Bytes),
        ("Buffer", TypeExpr::Bytes),
        ("null", TypeExpr::Null),
        ("void", TypeExpr::Null),
        ("true", TypeExpr::Literal(Literal::Bool(true))),
        ("false", TypeExpr::Literal(Literal::Bool(false))),
    ],
    absent: Some("undefined"),
    labels: &[
        ("RequestInit", TypeExpr::Any),
        ("Headers", TypeExpr::Any),
        ("AbortSignal", TypeExpr::Any),
        ("URL", TypeExpr::String),
    ],
    generics: &[
        ("Array", Generic::List),
        ("ReadonlyArray", Generic::List),
        ("Set", Generic::List),
        ("ReadonlySet", Generic::List),
        ("Record", Generic::Map),
        ("Map", Generic::Map),
        ("ReadableStream", Generic::Bytes),
        ("Promise", Generic::Plain),
    ],
};

#[cfg(test)]
mod tests {
    use super::GRAMMAR;

    #[test]
    fn every_documented_form() {
        let cases = [
            ("*string*", "String"),
            ("*number*[]", "Array(Number)"),
            ("*\"ach\"*", "Literal(String(\"ach\"))"),
            ("*true*", "Literal(Bool(true))"),
            ("*200*", "Literal(Integer(200))"),
            ("Record<string, *string*[]>", "Map(Array(String))"),
            ("*ReadableStream<Uint8Array>*", "Bytes"),
            (
                "[File](https://x/File) \\| [Blob](https://x/Blob)",
                "OneOf([Bytes, Bytes])",
            ),
            ("{ [k: string]: any }", "Map(Any)"),
            ("[Date](https://developer.example/Date)", "DateTime"),
            ("[RFCDate](../../types/rfcdate.md)", "Date"),
            ("*string* \\| *null*", "Nullable(String)"),
            ("*string* \\| *undefined*", "Optional(String)"),
            (
                "*string* \\| *null* \\| *undefined*",
                "Optional(Nullable(String))",
            ),
            (
                "(*string* \\| *number*)[]",
                "Array(OneOf([String, Number]))",
            ),
            ("Set<*string*>", "Array(String)"),
            ("Promise\\<void\\>", "Null"),
            (
                "EventStream<components.Tick>",
                "Stream(Ref(RefExpr { name: \"components.Tick\", link: None }))",
            ),
            (
                "[RequestInit](https://developer.example/RequestInit)",
                "Any",
            ),
            ("{ a: string }", "Unknown(\"{ a: string }\")"),
            ("*A B*", "Unknown(\"*A B*\")"),
            ("", "Unknown(\"\")"),
        ];
        for (cell, expected) in cases {
            assert_eq!(format!("{:?}", GRAMMAR.parse(cell)), expected, "{cell}");
        }
    }

    #[test]
    fn a_page_may_have_the_name_of_a_built_in_type() {
        let linked = format!(
            "{:?}",
            GRAMMAR.parse("[Date](../../models/components/date.md)")
        );
        assert!(linked.starts_with("Ref("), "{linked}");
    }

    #[test]
    fn deep_nesting_is_refused() {
        let cell = "(".repeat(10_000);
        assert!(format!("{:?}", GRAMMAR.parse(&cell)).starts_with("Unknown"));
    }
}
