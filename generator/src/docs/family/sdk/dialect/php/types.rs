//! The words of PHP for types.

use crate::docs::TypeExpr;
use crate::docs::grammar::types::{Generic, Grammar};
use crate::model::Literal;

pub(super) static GRAMMAR: Grammar = Grammar {
    prefixes: false,
    scalars: &[
        ("string", TypeExpr::String),
        ("bool", TypeExpr::Boolean),
        ("boolean", TypeExpr::Boolean),
        ("int", TypeExpr::Integer),
        ("integer", TypeExpr::Integer),
        ("float", TypeExpr::Float),
        ("double", TypeExpr::Float),
        ("number", TypeExpr::Number),
        ("mixed", TypeExpr::Any),
        ("object", TypeExpr::Any),
        ("stdClass", TypeExpr::Any),
        ("DateTime", TypeExpr::DateTime),
        ("DateTimeInterface", TypeExpr::DateTime),
        ("DateTimeImmutable", TypeExpr::DateTime),
        ("LocalDate", TypeExpr::Date),
        ("Brick.DateTime.LocalDate", TypeExpr::Date),
        ("BigDecimal", TypeExpr::Decimal),
        ("Brick.Math.BigDecimal", TypeExpr::Decimal),
        ("BigInteger", TypeExpr::BigInteger),
        ("Brick.Math.BigInteger", TypeExpr::BigInteger),
        ("Psr.Http.Message.ResponseInterface", TypeExpr::Bytes),
        ("Psr.Http.Message.StreamInterface", TypeExpr::Bytes),
        ("resource", TypeExpr::Bytes),
        ("null", TypeExpr::Null),
        ("void", TypeExpr::Null),
        ("true", TypeExpr::Literal(Literal::Bool(true))),
        ("false", TypeExpr::Literal(Literal::Bool(false))),
    ],
    absent: None,
    labels: &[],
    generics: &[
        ("array", Generic::List),
        ("list", Generic::List),
        ("iterable", Generic::List),
        ("Generator", Generic::Plain),
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
            ("*?string*", "Nullable(String)"),
            ("array<*int*>", "Array(Integer)"),
            ("array<string, array<*string*>>", "Map(Array(String))"),
            ("array<string, *mixed*>", "Map(Any)"),
            (
                "[\\DateTime](https://www.php.net/manual/en/class.datetime.php)",
                "DateTime",
            ),
            ("*?\\DateTime*", "Nullable(DateTime)"),
            ("*\\Brick\\Math\\BigDecimal*", "Decimal"),
            ("[LocalDate](https://docs.example/LocalDate)", "Date"),
            (
                "[?Components\\Pet](../../Models/Components/Pet.md)",
                "Nullable(Ref(RefExpr { name: \"Components.Pet\", link: Some(\"../../Models/Components/Pet.md\") }))",
            ),
            (
                "[Components\\Cat\\|Components\\Dog\\|null](../../Models/Components/Pet.md)",
                "Nullable(Linked(RefExpr { name: \"Pet\", link: Some(\"../../Models/Components/Pet.md\") }, [Ref(RefExpr { name: \"Components.Cat\", link: None }), Ref(RefExpr { name: \"Components.Dog\", link: None })]))",
            ),
            ("*string\\|int*", "OneOf([String, Integer])"),
            (
                "[array<Components\\Pet>](../../.md)",
                "Array(Ref(RefExpr { name: \"Components.Pet\", link: Some(\"../../.md\") }))",
            ),
            ("*array*", "Array(Any)"),
            ("*?array*", "Nullable(Array(Any))"),
            ("array<string", "Unknown(\"array<string\")"),
        ];
        for (cell, expected) in cases {
            assert_eq!(format!("{:?}", GRAMMAR.parse(cell)), expected, "{cell}");
        }
    }
}
