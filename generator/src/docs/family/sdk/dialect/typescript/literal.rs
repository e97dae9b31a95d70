//! The literals of TypeScript examples.

use crate::docs::grammar::lexer::Syntax;
use crate::docs::grammar::literal::{Call, Records, Values};

pub(super) static VALUES: Values = Values {
    syntax: Syntax {
        line_comments: &["//"],
        quotes: &['"', '\'', '`'],
        raw_single: false,
        triple_quotes: false,
        templates: true,
        prefixes: "",
    },
    null: "null",
    booleans: ["true", "false"],
    calls: &[
        ("Date", Call::DateTime),
        ("RFCDate", Call::Date),
        ("Decimal", Call::Decimal),
        ("BigInt", Call::Number),
        ("openAsBlob", Call::File),
        ("createReadStream", Call::File),
        ("File", Call::File),
        ("Blob", Call::File),
        ("undefined", Call::Absent),
    ],
    records: Records::Literals,
    wraps: |_| false,
    keeps: &[],
};

#[cfg(test)]
mod tests {
    use super::VALUES;
    use crate::docs::Value;

    fn value(code: &str) -> Value {
        VALUES.read(code).value
    }

    #[test]
    fn scalars() {
        assert_eq!(value(r#""a\"\u0041\n""#), Value::String("a\"A\n".into()));
        assert_eq!(value(r"`a\`\u0041`"), Value::String("a`A".into()));
        assert_eq!(value("-1.5e3"), Value::Number("-1.5e3".into()));
        assert_eq!(value("1_000n"), Value::Number("1000".into()));
        assert_eq!(value("BigInt(\"12\")"), Value::Number("12".into()));
        assert_eq!(value("null;"), Value::Null);
        assert_eq!(value("undefined"), Value::Absent);
        assert_eq!(
            value(r#"new Date("2024-01-02T03:04:05Z")"#),
            Value::DateTime("2024-01-02T03:04:05Z".into())
        );
        assert_eq!(
            value(r#"new RFCDate("2024-01-02")"#),
            Value::Date("2024-01-02".into())
        );
        assert_eq!(
            value(r#"new Decimal("1.20")"#),
            Value::Decimal("1.20".into())
        );
        assert_eq!(value(r#"await openAsBlob("example.file")"#), Value::File);
        assert_eq!(
            value("components.GrantType.A"),
            Value::Constant("components.GrantType.A".into())
        );
    }

    #[test]
    fn what_is_no_literal_is_opaque_and_costs_only_itself() {
        let Value::Object { entries, .. } =
            value(r#"{ a: f(1, "x"), b: 2, c, "d-e": [1 + 2, 3], /* z */ }"#)
        else {
            panic!("not an object");
        };
        let shown: Vec<_> = entries
            .iter()
            .map(|e| (e.key.as_str(), &e.node.value))
            .collect();
        assert_eq!(shown[0], ("a", &Value::Opaque));
        assert_eq!(shown[1], ("b", &Value::Number("2".into())));
        assert_eq!(shown[2], ("c", &Value::Opaque));
        assert_eq!(entries[3].key, "d-e");
        assert!(entries[3].quoted);
        let Value::Array(items) = &entries[3].node.value else {
            panic!("not an array")
        };
        assert_eq!(items[0].value, Value::Opaque);
        assert_eq!(items[1].value, Value::Number("3".into()));
    }

    #[test]
    fn keywords_may_be_keys() {
        let Value::Object { entries, .. } = value("{ return: 1, new: 2, await: null, default: 3 }")
        else {
            panic!("not an object");
        };
        let keys: Vec<_> = entries.iter().map(|entry| entry.key.as_str()).collect();
        assert_eq!(keys, ["return", "new", "await", "default"]);
    }

    #[test]
    fn broken_text_ends() {
        for code in [
            "{",
            "[",
            "\"",
            "{a:",
            "new Date(",
            "[[[[",
            "{,,,}",
            "}}",
            "`${x}`",
            "{a:;b:1}",
        ] {
            let _ = value(code);
        }
        let _ = value(&"[".repeat(100_000));
        assert_eq!(value("`${x}`"), Value::Opaque);
    }
}
