use super::read;
use crate::config::profile::builtins;
use crate::docs::TypeExpr;
use crate::docs::family::tables::ty::Ty;
use crate::model::Literal;

fn show(ty: &Ty) -> String {
    match ty {
        Ty::Plain(TypeExpr::Unknown(text)) => format!("?{text}"),
        Ty::Plain(plain) => format!("{plain:?}").to_lowercase(),
        Ty::Literal(Literal::String(text)) => format!("{text:?}"),
        Ty::Literal(other) => format!("{other:?}"),
        Ty::Of(key) => format!("#{key}"),
        Ty::Object => "object".to_owned(),
        Ty::Enum => "enum".to_owned(),
        Ty::Array(inner) => format!("[{}]", show(inner)),
        Ty::Map(inner) => format!("{{{}}}", show(inner)),
        Ty::Nullable(inner) => format!("{}?", show(inner)),
        Ty::OneOf(parts) => parts.iter().map(show).collect::<Vec<_>>().join(" | "),
        Ty::Named(name) => match &name.link {
            Some(link) => format!("<{}>@{link}", name.text),
            None => format!("<{}>", name.text),
        },
        Ty::Unknown(text) => format!("unknown {text:?}"),
    }
}

#[test]
fn cells_of_many_authors() {
    let (_, profile) = &builtins()[0];
    let cases = [
        ("string", "string"),
        ("`string`", "string"),
        ("*string*", "string"),
        ("**String**", "string"),
        ("string\\|null", "string?"),
        ("string or null", "string?"),
        ("?string", "string?"),
        ("?[user](#user-object) object", "<user>@#user-object?"),
        ("array of strings", "[string]"),
        ("array of snowflakes", "[string]"),
        ("array of strings, integers or doubles", "[string | number]"),
        ("array of strings or string", "[string] | string"),
        ("snowflake or array of snowflakes", "string | [string]"),
        ("array of strings or null", "[string]?"),
        ("array of [a](#a) or [b](#b) objects", "[<a>@#a | <b>@#b]"),
        (
            "integer for `INTEGER` options, double for `NUMBER` options",
            "number",
        ),
        ("string for `A`, boolean when `B`", "string | boolean"),
        ("string for the name", "string"),
        ("`\"send\"` &#124; `\"receive\"`", "enum"),
        ("ISO 8601 time `hh:mm:ss`", "string"),
        ("list of integer", "[integer]"),
        (
            "an array of [emoji](e.md#emoji) objects",
            "[<emoji>@e.md#emoji]",
        ),
        ("array of partial [user](#u) objects", "[<user>@#u]"),
        ("Array&lt;Localized String&gt;", "[<Localized String>]"),
        ("Array&lt;[Rule](#geo)&gt;", "[<Rule>@#geo]"),
        ("\\[string]", "[string]"),
        ("\\[[Link Object](#links)]", "[<Link Object>@#links]"),
        ("[[Provider Object](#p)]", "[<Provider Object>@#p]"),
        ("\\[\\[string\\|null]]", "[[string?]]"),
        ("[\\*]", "[any]"),
        (
            "Map<string, [Asset Object](#assets)>",
            "{<Asset Object>@#assets}",
        ),
        ("Map<string, string \\| \\[string]>", "{string | [string]}"),
        (
            "Map[`string`, [Server Object](#s) \\| [Ref](#r)]",
            "{<Server Object>@#s | <Ref>@#r}",
        ),
        ("Map\\[string, \\[string]]", "{[string]}"),
        (
            "Map<string, \\[\\*]\\|[Range Object](#range-object)>",
            "{[any] | <Range Object>@#range-object}",
        ),
        ("map of string to integer", "{integer}"),
        ("map of snowflakes to [user](#u) objects", "{<user>@#u}"),
        ("{string: number}", "{number}"),
        ("{ [key: string]: Pet[] }", "{[<Pet>]}"),
        ("string[]", "[string]"),
        ("[]string", "[string]"),
        ("integer or string", "integer | string"),
        ("integer/string", "integer | string"),
        ("string, integer or null", "string | integer?"),
        ("string, unique", "string"),
        ("integer (int64)", "integer"),
        ("string(date-time)", "datetime"),
        ("string (ISO 8601 date)", "date"),
        ("string (\"asc\" or \"desc\")", "enum"),
        ("`asc` \\| `desc`", "enum"),
        ("\"a\" \\| \"b\"", "\"a\" | \"b\""),
        ("`\"oauth2\"`", "enum"),
        ("ISO8601 timestamp", "<ISO8601 timestamp>"),
        ("?ISO8601 timestamp", "<ISO8601 timestamp>?"),
        ("array of two integers (shard_id, num_shards)", "[integer]"),
        ("Non-negative Integer", "<Non-negative Integer>"),
        ("number (nullable)", "number?"),
        ("array (of strings)", "[string]"),
        ("array(string)", "[string]"),
        ("array", "[any]"),
        ("object", "object"),
        ("object array", "[object]"),
        ("file contents", "bytes"),
        ("any", "any"),
        ("GeoJSON Geometry Object \\| null", "<GeoJSON Geometry>?"),
        ("Any", "any"),
        ("string in ISO 8601 format", "string"),
        ("a.b.C", "<a.b.C>"),
        ("enum of strings", "enum"),
        ("*Channel* object", "<Channel>"),
        ("", "unknown \"\""),
        ("| |", "unknown \"| |\""),
        ("[[[", "unknown \"[[[\""),
        ("what (is", "<what>"),
        ("Set[String]", "[string]"),
        ("List<Map<String, Integer>>", "[{integer}]"),
    ];
    for (cell, expected) in cases {
        assert_eq!(show(&read(cell, profile).ty), expected, "{cell}");
    }
}

#[test]
fn nothing_is_too_deep() {
    let (_, profile) = &builtins()[0];
    for open in ["[", "?", "(", "array of ", "Map<string, ", "{a:"] {
        let _ = read(&open.repeat(5_000), profile);
    }
}
