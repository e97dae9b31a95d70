//! The words of Go for types.

use crate::docs::TypeExpr;
use crate::docs::grammar::types::{Generic, Grammar};

pub(super) static GRAMMAR: Grammar = Grammar {
    prefixes: true,
    scalars: &[
        ("string", TypeExpr::String),
        ("bool", TypeExpr::Boolean),
        ("int", TypeExpr::Integer),
        ("int8", TypeExpr::Integer),
        ("int16", TypeExpr::Integer),
        ("int32", TypeExpr::Integer),
        ("int64", TypeExpr::Integer),
        ("uint", TypeExpr::Integer),
        ("uint8", TypeExpr::Integer),
        ("uint16", TypeExpr::Integer),
        ("uint32", TypeExpr::Integer),
        ("uint64", TypeExpr::Integer),
        ("float32", TypeExpr::Float),
        ("float64", TypeExpr::Float),
        ("big.Int", TypeExpr::BigInteger),
        ("types.BigInt", TypeExpr::BigInteger),
        ("decimal.Big", TypeExpr::Decimal),
        ("types.Decimal", TypeExpr::Decimal),
        ("time.Time", TypeExpr::DateTime),
        ("types.Date", TypeExpr::Date),
        ("byte", TypeExpr::Bytes),
        ("io.Reader", TypeExpr::Bytes),
        ("io.ReadCloser", TypeExpr::Bytes),
        ("http.Response", TypeExpr::Bytes),
        ("any", TypeExpr::Any),
        ("interface", TypeExpr::Any),
        ("context.Context", TypeExpr::Any),
        ("error", TypeExpr::Null),
    ],
    absent: None,
    labels: &[],
    generics: &[
        ("map", Generic::Map),
        (
            "optionalnullable.OptionalNullable",
            Generic::OptionalNullable,
        ),
        ("stream.EventStream", Generic::Stream),
    ],
};

#[cfg(test)]
mod tests {
    use super::GRAMMAR;

    #[test]
    fn every_documented_form() {
        let cases = [
            ("`string`", "String"),
            ("`*string`", "Nullable(String)"),
            ("*string*", "String"),
            ("**int64*", "Nullable(Integer)"),
            ("[]`string`", "Array(String)"),
            ("[]*string*", "Array(String)"),
            ("`[]*string`", "Array(Nullable(String))"),
            ("map[string]`any`", "Map(Any)"),
            ("map[string]interface{}", "Map(Any)"),
            ("map[string][]*string*", "Map(Array(String))"),
            (
                "map[string][components.Pet](../pet.md)",
                "Map(Ref(RefExpr { name: \"components.Pet\", link: Some(\"../pet.md\") }))",
            ),
            (
                "[][components.Pet](../../models/components/pet.md)",
                "Array(Ref(RefExpr { name: \"components.Pet\", link: Some(\"../../models/components/pet.md\") }))",
            ),
            (
                "[*components.Pet](../pet.md)",
                "Nullable(Ref(RefExpr { name: \"components.Pet\", link: Some(\"../pet.md\") }))",
            ),
            (
                "[[]operations.Pet](../../.md)",
                "Array(Ref(RefExpr { name: \"operations.Pet\", link: Some(\"../../.md\") }))",
            ),
            ("[time.Time](https://pkg.go.dev/time#Time)", "DateTime"),
            (
                "[*time.Time](https://pkg.go.dev/time#Time)",
                "Nullable(DateTime)",
            ),
            ("[types.Date](../../types/date.md)", "Date"),
            ("`[]byte`", "Bytes"),
            ("*[]byte*", "Bytes"),
            ("`float64`", "Float"),
            ("`int`", "Integer"),
            ("[*big.Int](https://pkg.go.dev/math/big#Int)", "BigInteger"),
            (
                "`optionalnullable.OptionalNullable[string]`",
                "Optional(Nullable(String))",
            ),
            (
                "*stream.EventStream[components.Pet]",
                "Nullable(Stream(Ref(RefExpr { name: \"components.Pet\", link: None })))",
            ),
            ("`map[string`", "Unknown(\"`map[string`\")"),
        ];
        for (cell, expected) in cases {
            assert_eq!(format!("{:?}", GRAMMAR.parse(cell)), expected, "{cell}");
        }
    }
}
