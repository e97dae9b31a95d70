//! Rules, severities, places and words.

use super::{api, codes_with, field, of_items, record, refer, rule, run, values};
use crate::model::Api;
use crate::validate::{Options, Severity};
use serde_json::{Value, json};

fn token_request(usage: &Value) -> Api {
    let when = |value: &str| json!({"equals": {"field": "grant", "values": [value]}});
    let required = |field: &str, value: &str| {
        rule(
            &json!({"required_if": {"field": field, "when": when(value)}}),
            "normative",
        )
    };
    let mut thing = record(
        "Thing",
        &[
            field("grant", &refer("Grant"), json!({"required": true})),
            field(
                "secret",
                &json!("string"),
                json!({"secret": true, "rules": [rule(&json!({"max_chars": 3}), "normative")]}),
            ),
            field("scope", &json!("string"), json!({})),
            field(
                "token",
                &json!("string"),
                json!({"rules": [rule(&json!({"format": "uuid"}), "descriptive")]}),
            ),
            field(
                "tags",
                &json!({"array": "string"}),
                json!({"rules": [of_items(&json!({"prefix": "t-"}))]}),
            ),
            field("level", &refer("Grant"), json!({"secret": true})),
        ],
    );
    thing["rules"] = json!([required("scope", "client"), required("token", "refresh")]);
    thing["usage"] = usage.clone();
    api(&[thing, values("Grant", &["client", "refresh"], false)])
}

#[test]
fn rules_are_checked_as_generated_validators_do() {
    let api = token_request(&json!({"request": true, "response": false}));
    let default = Options::new();
    let strict = Options::strict();
    let cases: &[(&str, &Options<'_>, &[&str])] = &[
        (r#"{"w_grant": "client", "w_scope": "x"}"#, &default, &[]),
        (
            r#"{"w_grant": "client"}"#,
            &default,
            &["error required_if /w_scope"],
        ),
        (
            r#"{"w_grant": "refresh"}"#,
            &default,
            &["error required_if /w_token"],
        ),
        (
            r#"{"w_grant": "refresh", "w_token": "x"}"#,
            &default,
            &["warning format /w_token"],
        ),
        (
            r#"{"w_grant": "refresh", "w_token": "x"}"#,
            &strict,
            &["error format /w_token"],
        ),
        (
            r#"{"w_grant": "other"}"#,
            &default,
            &["error one_of /w_grant"],
        ),
        (
            r#"{"w_grant": "client", "w_scope": "", "w_secret": "1234", "w_tags": ["t-a", "b"]}"#,
            &default,
            &["error max_chars /w_secret", "error prefix /w_tags/1"],
        ),
        (
            r#"{"w_grant": 1, "w_secret": "1234"}"#,
            &default,
            &["error wrong_type /w_grant", "error max_chars /w_secret"],
        ),
    ];
    for (text, options, wanted) in cases {
        assert_eq!(codes_with(&api, text, options), *wanted, "{text}");
    }
    let skipping = Options::new().skip(&["required_if"]);
    assert_eq!(
        codes_with(&api, r#"{"w_grant": "client"}"#, &skipping),
        [""; 0]
    );
}

#[test]
fn what_is_only_received_gets_warnings() {
    let api = token_request(&json!({"request": false, "response": true}));
    let text = r#"{"w_grant": "client", "w_level": "huh"}"#;
    assert_eq!(
        codes_with(&api, text, &Options::new()),
        ["warning required_if /w_scope", "warning one_of /w_level"]
    );
    assert_eq!(
        codes_with(&api, text, &Options::new().received()),
        ["error required_if /w_scope", "error one_of /w_level"]
    );
}

#[test]
fn findings_have_places_in_the_json_and_in_the_docs() {
    let api = token_request(&json!({"request": true, "response": true}));
    let text = "{\"w_grant\": \"client\", \"w_scope\": \"s\"}\n{\"w_grant\": \"client\",\n";
    let report = run(&api, text, &Options::new());
    assert_eq!(report.documents, 2);
    let text = "{\n  \"w_grant\": \"client\",\n  \"w_tags\": [\n    \"no\"\n  ], \"w_scope\": 1\n}";
    let report = run(&api, text, &Options::new());
    let [tag, scope] = &report.findings[..] else {
        panic!("{report:?}")
    };
    assert_eq!(
        (tag.line, tag.column, tag.pointer.as_str()),
        (4, 5, "/w_tags/0")
    );
    assert_eq!(
        (scope.line, scope.column, scope.severity),
        (5, 17, Severity::Error)
    );
    assert_eq!(tag.docs.as_ref().map(|docs| docs.line), Some(40));
    assert_eq!(
        report.to_text("x.json"),
        "x.json:4:5: error: /w_tags/0: must start with `t-` [prefix]\n    \
         docs: models/thing.md:40: as it says\n\
         x.json:5:17: error: /w_scope: expected a string, found a number [wrong_type]\n    \
         docs: models/thing.md:20\n\
         1 document, 2 errors, 0 warnings\n"
    );
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["findings"][0]["code"], "prefix");
    assert_eq!(json["findings"][0]["docs"]["page"], "models/thing.md");
}

#[test]
fn values_of_secret_fields_are_not_shown() {
    let api = token_request(&json!({"request": true, "response": true}));
    let text =
        r#"{"w_grant": "client", "w_scope": "s", "w_secret": "geheim", "w_level": "geheim"}"#;
    let report = run(&api, text, &Options::strict());
    assert_eq!(report.findings.len(), 2);
    let shown = format!(
        "{}{}",
        report.to_text("x"),
        serde_json::to_string(&report).unwrap()
    );
    assert!(!shown.contains("geheim"), "{shown}");
    let shown = run(&api, r#"{"w_grant": "shown"}"#, &Options::new()).to_text("x");
    assert!(
        shown.contains("\"shown\" is not allowed: must be `client` or `refresh`"),
        "{shown}"
    );
}

#[test]
fn text_that_is_not_json_is_one_error_at_its_place() {
    let api = token_request(&json!({"request": true, "response": true}));
    let report = run(
        &api,
        "\u{feff}{\"w_grant\": \"client\"\n\"x\"}",
        &Options::new(),
    );
    let [finding] = &report.findings[..] else {
        panic!("{report:?}")
    };
    assert_eq!(
        (finding.line, finding.column, finding.code),
        (2, 1, "invalid_json")
    );
    assert!(!report.is_ok());
    let none = crate::validate::check(
        &api,
        &crate::model::TypeId::new("c", "Nope"),
        "{}",
        &Options::new(),
    );
    assert_eq!(none, None);
}
