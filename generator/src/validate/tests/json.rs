//! The JSON reader agrees with `serde_json` about what is JSON.

use crate::validate::documents::{Lines, split};
use crate::validate::json::{Kind, Node};

fn as_serde(node: &Node) -> serde_json::Value {
    match &node.kind {
        Kind::Null => serde_json::Value::Null,
        Kind::Bool(value) => (*value).into(),
        Kind::Number(text) => serde_json::from_str(text).unwrap(),
        Kind::String(text) => text.as_str().into(),
        Kind::Array(items) => items.iter().map(as_serde).collect(),
        Kind::Object(entries) => serde_json::Value::Object(
            entries
                .iter()
                .map(|entry| (entry.key.clone(), as_serde(&entry.value)))
                .collect(),
        ),
    }
}

#[test]
fn it_takes_what_serde_json_takes() {
    let deep = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
    let texts = [
        "null",
        " true ",
        "false\n",
        "0",
        "-0",
        "-1.5e+3",
        "1E2",
        "123456789012345678901234567890",
        "\"a\"",
        r#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#,
        "[]",
        "[1, [2], {}]",
        r#"{"a": {"b": []}, "c": "é"}"#,
        // And these it does not.
        "",
        " ",
        "nul",
        "nulL",
        "truefalse",
        "01",
        "-",
        "1.",
        ".5",
        "1e",
        "+1",
        "0x1",
        "NaN",
        "\"",
        "\"\n\"",
        r#""\x""#,
        r#""\u12""#,
        r#""\u+123""#,
        r#""\ud83d""#,
        r#""\ud83dx""#,
        r#""\ude00""#,
        r#""\ud83d\u0041""#,
        "[1,]",
        "[,1]",
        "[1 2]",
        "[",
        "]",
        "{",
        r#"{"a"}"#,
        r#"{"a":}"#,
        r#"{"a":1,}"#,
        "{a:1}",
        "{'a':1}",
        "1 2",
        "[]]",
        "// x\n1",
        "\u{a0}1",
        r#""\"#,
        r#""\u"#,
    ];
    let texts = texts.iter().map(|text| (*text).to_owned());
    for text in texts.chain([deep(127), deep(128), deep(5000)]) {
        let ours = split(&text);
        let serde: Result<serde_json::Value, _> = serde_json::from_str(&text);
        match (&ours[..], serde) {
            ([Ok(node)], Ok(value)) => assert_eq!(as_serde(node), value, "{text:?}"),
            ([Err(error)], Err(_)) => assert!(error.at <= text.len(), "{text:?}"),
            (ours, serde) => panic!("{text:?}: {ours:?}, but {serde:?}"),
        }
    }
}

#[test]
fn places_are_lines_and_characters() {
    let text = "{\n  \"é\": \"ü\", \"x\": 1\n}";
    let documents = split(text);
    let Ok(Node {
        kind: Kind::Object(entries),
        ..
    }) = &documents[0]
    else {
        panic!("no object")
    };
    let lines = Lines::new(text);
    assert_eq!(lines.position(entries[0].start), (2, 3));
    assert_eq!(lines.position(entries[0].value.start), (2, 8));
    assert_eq!(lines.position(entries[1].value.start), (2, 18));
    assert_eq!(lines.position(text.len()), (3, 2));
}

#[test]
fn a_stream_has_one_document_per_line() {
    for (text, wanted) in [
        ("{}", "+"),
        ("{\n}", "+"),
        ("{}\n{}\n\n[1]\r\n", "+++"),
        ("{}\n{\n{}", "+-+"),
        ("{\n{}\n{}", "-++"),
        ("{\n\"a\": [}", "-"),
        ("{} {}", "-"),
        ("", "-"),
    ] {
        let found: String = split(text)
            .iter()
            .map(|document| if document.is_ok() { '+' } else { '-' })
            .collect();
        assert_eq!(found, wanted, "{text:?}");
    }
}
