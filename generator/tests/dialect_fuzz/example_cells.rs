//! Example cells: JSON as it is on the wire, whatever the language of the page.

use super::seeds::PIECES;
use fieldwright::docs::{Node, Value, json_literal};
use fieldwright::model::Json;
use fieldwright_testkit::fuzz;
use fieldwright_testkit::mutate::{document, mutated_text};

const CELLS: &[&str] = &[
    "12.50",
    "null",
    "\"a \\\"b\\\" \\u00e9\\ud83e\\udd80 \\/\"",
    "[<br/>\"12 Quiet Street\",<br/>\"Flat 3\"<br/>]",
    "{<br/>\"pet\": {<br/>\"name\": \"Rex\",<br/>\"age\": 3,<br/>\"tags\": []<br/>},<br/>\"rate\": -1.5e-3<br/>}",
    "{\"a\": [true, false, {}], \"b\": 0.10, \"c\": 12345678901234567890}",
    "**Example 1:** 5<br/>**Example 2:** [1, 2]",
    "2026-01-02T03:04:05Z",
    "0a1b...f9",
    "`rex`",
];

/// A literal as JSON; `None` if a part of it has none.
fn json(node: &Node) -> Option<Json> {
    Some(match &node.value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Number(text) => Json::Number(text.clone()),
        Value::String(text) => Json::String(text.clone()),
        Value::Array(items) => Json::Array(items.iter().map(json).collect::<Option<_>>()?),
        Value::Object { entries, .. } => {
            let entries = entries
                .iter()
                .map(|entry| Some((entry.key.clone(), json(&entry.node)?)));
            Json::Object(entries.collect::<Option<_>>()?)
        }
        _ => return None,
    })
}

/// The value with its numbers written alike: `30.0` and `30` are one. `serde_json` misses the last digits of long ones.
fn by_value(value: &Json) -> Json {
    match value {
        Json::Number(text) => Json::Number(format!("{:.12e}", text.parse().unwrap_or(f64::NAN))),
        Json::Array(items) => Json::Array(items.iter().map(by_value).collect()),
        Json::Object(entries) => {
            let entries = entries.iter();
            Json::Object(
                entries
                    .map(|(key, value)| (key.clone(), by_value(value)))
                    .collect(),
            )
        }
        other => other.clone(),
    }
}

#[test]
fn mutated_json_is_read_as_what_it_is() {
    fuzz::run("JSON of Example cells", 6_000, |random| {
        let seed = if random.chance(50) {
            document(random, &["a".to_owned(), "é \"".to_owned()], 4).to_string()
        } else {
            random.word(CELLS).replace("<br/>", "\n")
        };
        let text = if random.chance(30) {
            seed
        } else {
            let donor = random.word(CELLS);
            mutated_text(random, &seed, donor, PIECES)
        };
        let literal = json_literal(&text);
        assert_eq!(literal, json_literal(&text), "{text:?}");
        let parsed = serde_json::from_str::<Json>(&text);
        match (&literal, parsed) {
            (Some(node), Ok(value)) => {
                let read = json(node).unwrap_or_else(|| panic!("opaque: {text:?}"));
                assert_eq!(by_value(&read), by_value(&value), "{text:?}");
            }
            (None, Ok(_)) => panic!("JSON that is not read: {text:?}"),
            // Escapes of no character, and numbers out of range, are found by one of the two only.
            (Some(node), Err(_)) => {
                assert!(json(node).is_none() || text.contains('\\'), "{text:?}");
            }
            (None, Err(_)) => {}
        }
    });
}
