//! The words of Python for types.

use crate::docs::TypeExpr;
use crate::docs::grammar::types::{Generic, Grammar};
use crate::model::Literal;

pub(super) static GRAMMAR: Grammar = Grammar {
    prefixes: false,
    scalars: &[
        ("str", TypeExpr::String),
        ("bool", TypeExpr::Boolean),
        ("int", TypeExpr::Integer),
        ("float", TypeExpr::Float),
        ("Decimal", TypeExpr::Decimal),
        ("decimal.Decimal", TypeExpr::Decimal),
        ("datetime", TypeExpr::DateTime),
        ("datetime.datetime", TypeExpr::DateTime),
        ("date", TypeExpr::Date),
        ("datetime.date", TypeExpr::Date),
        ("bytes", TypeExpr::Bytes),
        ("bytearray", TypeExpr::Bytes),
        ("io.IOBase", TypeExpr::Bytes),
        ("io.BufferedReader", TypeExpr::Bytes),
        ("httpx.Response", TypeExpr::Bytes),
        ("requests.Response", TypeExpr::Bytes),
        ("requests_http.Response", TypeExpr::Bytes),
        ("Any", TypeExpr::Any),
        ("any", TypeExpr::Any),
        ("object", TypeExpr::Any),
        ("typing.Any", TypeExpr::Any),
        ("None", TypeExpr::Null),
        ("NoneType", TypeExpr::Null),
        ("Nullable", TypeExpr::Any),
        ("True", TypeExpr::Literal(Literal::Bool(true))),
        ("False", TypeExpr::Literal(Literal::Bool(false))),
    ],
    absent: None,
    labels: &[("date", TypeExpr::DateTime), ("datetime", TypeExpr::Date)],
    generics: &[
        ("Optional", Generic::Optional),
        ("Nullable", Generic::Nullable),
        ("OptionalNullable", Generic::OptionalNullable),
        ("List", Generic::List),
        ("list", Generic::List),
        ("Iterable", Generic::List),
        ("Sequence", Generic::List),
        ("Set", Generic::List),
        ("Dict", Generic::Map),
        ("dict", Generic::Map),
        ("Mapping", Generic::Map),
        ("Union", Generic::OneOf),
        ("Literal", Generic::OneOf),
        ("Annotated", Generic::Plain),
        ("IO", Generic::Bytes),
        ("BinaryIO", Generic::Bytes),
    ],
};

#[cfg(test)]
mod tests {
    use super::GRAMMAR;

    #[test]
    fn every_documented_form() {
        let cases = [
            ("*str*", "String"),
            ("*Optional[str]*", "Optional(String)"),
            ("*Nullable[int]*", "Nullable(Integer)"),
            ("*OptionalNullable[float]*", "Optional(Nullable(Float))"),
            ("Dict[str, *Any*]", "Map(Any)"),
            ("Dict[str, List[*str*]]", "Map(Array(String))"),
            ("List[*Nullable[str]*]", "Array(Nullable(String))"),
            ("*Literal[\"x-y\"]*", "Literal(String(\"x-y\"))"),
            ("*Optional[Literal[True]]*", "Optional(Literal(Bool(true)))"),
            (
                "*Literal[1, 2]*",
                "OneOf([Literal(Integer(1)), Literal(Integer(2))])",
            ),
            (
                "[date](https://docs.python.org/3/library/datetime.html#date-objects)",
                "DateTime",
            ),
            (
                "[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)",
                "Date",
            ),
            ("datetime", "DateTime"),
            ("date", "Date"),
            ("*Decimal*", "Decimal"),
            (
                "*Union[bytes, IO[bytes], io.IOBase]*",
                "OneOf([Bytes, Bytes, Bytes])",
            ),
            ("*Union[str, None]*", "Nullable(String)"),
            ("*httpx.Response*", "Bytes"),
            (
                "Union[eventstreaming.EventStream[models.A], models.B]",
                "OneOf([Stream(Ref(RefExpr { name: \"models.A\", link: None })), Ref(RefExpr { name: \"models.B\", link: None })])",
            ),
            ("*Optional[*", "Unknown(\"*Optional[*\")"),
            ("", "Unknown(\"\")"),
        ];
        for (cell, expected) in cases {
            assert_eq!(format!("{:?}", GRAMMAR.parse(cell)), expected, "{cell}");
        }
    }

    #[test]
    fn links_name_the_innermost_type() {
        let cell = "[OptionalNullable[components.Pet]](../../models/components/pet.md)";
        assert_eq!(
            format!("{:?}", GRAMMAR.parse(cell)),
            "Optional(Nullable(Ref(RefExpr { name: \"components.Pet\", link: Some(\"../../models/components/pet.md\") })))"
        );
        let keyword = GRAMMAR.parse("[models.And](../models/and_.md)");
        assert!(format!("{keyword:?}").starts_with("Ref("));
        let own_page = GRAMMAR.parse("[Optional[components.Decimal]](../models/decimal.md)");
        assert!(format!("{own_page:?}").contains("Ref("));
    }
}
