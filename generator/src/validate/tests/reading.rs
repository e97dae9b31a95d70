//! Kinds of values, missing, unknown and repeated keys.

use super::{api, codes, def, field, place, record, refer, values};
use serde_json::{Value, json};

const FINE: &[&str] = &[];
const WRONG: &[&str] = &["error wrong_type /w_f"];
const CONSTANT: &[&str] = &["error wrong_constant /w_f"];

fn list(of: &Value) -> Value {
    json!({"array": of})
}

/// Type, JSON of the field, findings.
type Case = (Value, &'static str, &'static [&'static str]);

#[rustfmt::skip] // One case a line.
fn plain_cases() -> Vec<Case> {
    vec![
        (json!("string"), "\"\"", FINE),
        (json!("string"), "null", FINE),
        (json!("string"), "1", WRONG),
        (json!("timestamp"), "\"yesterday\"", FINE),
        (json!("boolean"), "false", FINE),
        (json!("boolean"), "\"false\"", WRONG),
        (json!("integer"), "1", FINE),
        (json!("integer"), "30.0", FINE),
        (json!("integer"), "3e1", FINE),
        (json!("integer"), "30.5", WRONG),
        (json!("integer"), "-9223372036854775808", FINE),
        (json!("integer"), "9223372036854775808", WRONG),
        (json!("integer"), "\"1\"", WRONG),
        (json!("float"), "1", FINE),
        (json!("number"), "18446744073709551615", FINE),
        (json!("number"), "1e400", WRONG),
        (json!("decimal"), "\"1.50\"", FINE),
        (json!("decimal"), "1.5", FINE),
        (json!("decimal"), "true", WRONG),
        (json!({"literal": "a"}), "\"a\"", FINE),
        (json!({"literal": "a"}), "\"b\"", CONSTANT),
        (json!({"literal": true}), "false", CONSTANT),
        (json!({"literal": 2}), "2.0", FINE),
        (json!({"literal": 2}), "\"2\"", CONSTANT),
        (json!("any"), "{\"x\": [1]}", FINE),
        (json!("any"), "[{\"x\": 1, \"x\": 2}]", &["error duplicate_key /w_f/0/x"]),
        (list(&json!("string")), "[]", FINE),
        (list(&json!("string")), "[\"a\", 1, null]", &["error wrong_type /w_f/1", "error wrong_type /w_f/2"]),
        (list(&json!({"nullable": "string"})), "[\"a\", null]", FINE),
        (list(&json!("string")), "{}", WRONG),
        (json!({"map": "boolean"}), "{\"a/b\": 1}", &["error wrong_type /w_f/a~1b"]),
        (json!({"map": "boolean"}), "{\"a\": true, \"a\": false}", &["warning duplicate_key /w_f/a"]),
        (json!({"map": "boolean"}), "[]", WRONG),
    ]
}

#[rustfmt::skip] // One case a line.
fn documented_cases() -> Vec<Case> {
    vec![
        (refer("Gone"), "[null]", FINE),
        (refer("Loop"), "1", FINE),
        (refer("Text"), "1", WRONG),
        (refer("Closed"), "\"a\"", FINE),
        (refer("Closed"), "\"z\"", &["error one_of /w_f"]),
        (refer("Open"), "\"z\"", &["warning unknown_value /w_f"]),
        (refer("Open"), "1", WRONG),
        (refer("Level"), "2.0", FINE),
        (refer("Level"), "3", &["error one_of /w_f"]),
        (refer("Level"), "\"2\"", WRONG),
        (refer("Thing"), "{\"w_f\": 1}", FINE),
        (refer("Thing"), "[]", WRONG),
    ]
}

#[test]
fn kinds_of_values() {
    for (ty, value, wanted) in plain_cases().into_iter().chain(documented_cases()) {
        let api = api(&[
            record(
                "Thing",
                &[
                    field(
                        "f",
                        &if ty == refer("Thing") {
                            json!("any")
                        } else {
                            ty.clone()
                        },
                        json!({}),
                    ),
                    field("g", &refer("Thing"), json!({})),
                ],
            ),
            values("Closed", &["a"], false),
            values("Open", &["a"], true),
            def(
                "Level",
                json!({"kind": "enum", "integer": true, "open": false, "values": [{"value": 2, "rust_name": "Two", "place": place(3)}]}),
            ),
            def("Text", json!({"kind": "alias", "target": "string"})),
            def("Loop", json!({"kind": "alias", "target": refer("Loop")})),
        ]);
        if ty == refer("Thing") {
            let found = codes(&api, &format!("{{\"w_g\": {value}}}"));
            assert_eq!(found.is_empty(), wanted.is_empty(), "{value}: {found:?}");
        } else {
            assert_eq!(
                codes(&api, &format!("{{\"w_f\": {value}}}")),
                wanted,
                "{value} as {ty}"
            );
        }
    }
}

#[test]
fn keys() {
    let required = json!({"required": true});
    let api_of = |extra: Value| {
        let mut thing = record(
            "Thing",
            &[
                field("a", &json!("string"), required.clone()),
                field(
                    "b",
                    &json!("string"),
                    json!({"required": true, "nullable": true}),
                ),
                field("c", &json!("integer"), json!({})),
            ],
        );
        super::merge(&mut thing, extra);
        api(&[thing])
    };
    let plain = api_of(json!({}));
    let cases: &[(&str, &[&str])] = &[
        (r#"{"w_a": "", "w_b": null}"#, &[]),
        (r#"{"a": "", "w_b": ""}"#, &["warning alias_key /w_a"]),
        (r#"{"w_a": null, "w_b": ""}"#, &["error wrong_type /w_a"]),
        (r#"{"w_b": ""}"#, &["error missing_field /w_a"]),
        (
            "{}",
            &["error missing_field /w_a", "error missing_field /w_b"],
        ),
        (
            r#"{"w_a": "", "a": "", "w_b": ""}"#,
            &["error duplicate_key /w_a"],
        ),
        (
            r#"{"w_a": "", "w_b": "", "new": 1, "new": 2}"#,
            &["warning unknown_field /new", "warning unknown_field /new"],
        ),
        ("[]", &["error wrong_type "]),
    ];
    for (text, wanted) in cases {
        assert_eq!(codes(&plain, text), *wanted, "{text}");
    }
    let open = api_of(json!({"extra": "boolean"}));
    assert_eq!(
        codes(&open, r#"{"w_a": "", "w_b": "", "x": true, "y": 1}"#),
        ["error wrong_type /y"]
    );
    let mut lenient = api_of(json!({}));
    lenient.lenient_nulls = true;
    assert_eq!(codes(&lenient, r#"{"w_a": null, "w_b": ""}"#), [""; 0]);
}
