//! What a validator reports: order, pointers, tiers, words, and what it must not say.

use crate::runtime::validate::*;
use std::collections::BTreeMap;

const PAGE: &str = "models/thing.md";
const WORDS: &str = "as the docs say";

const fn rule(constraint: Constraint<'static>) -> Rule {
    Rule::normative(PAGE, 7, WORDS, constraint)
}

struct Order {
    id: String,
    tags: Option<Vec<String>>,
    notes: BTreeMap<String, String>,
    next: Option<Box<Order>>,
}

static SHORT: [Rule; 1] = [rule(Constraint::MaxChars(2))];
static DESCRIBED: [Rule; 2] = [
    Rule::descriptive(PAGE, 8, WORDS, Constraint::MaxChars(3)).of_items(),
    Rule::normative(PAGE, 9, WORDS, Constraint::MaxChars(1)).of_keys(),
];
static BETWEEN: [Rule; 1] = [rule(Constraint::AtMostOne(&["tags", "next"]))];
static NEEDS: [Rule; 1] = [rule(Constraint::RequiredIf {
    field: "next",
    when: Condition::Equals {
        field: "id",
        values: &[Scalar::Text("n")],
    },
})];

impl Validate for Order {
    fn check(&self, at: &At<'_>, out: &mut Collector<'_>) {
        let fields = [
            ("id", self.id.as_value()),
            ("tags", self.tags.as_value()),
            ("next", self.next.as_value()),
        ];
        out.fields(at, &fields, &BETWEEN);
        out.field(at, "id", &self.id, &SHORT);
        out.field(at, "tags", &self.tags, &DESCRIBED);
        out.field(at, "a/~b", &self.notes, &DESCRIBED);
        out.fields(at, &fields, &NEEDS);
        out.field(at, "next", &self.next, &[]);
    }
}

fn order(id: &str) -> Order {
    Order {
        id: id.to_owned(),
        tags: None,
        notes: BTreeMap::new(),
        next: None,
    }
}

fn codes(result: &Result<(), Violations>) -> Vec<(String, &'static str)> {
    result.as_ref().err().map_or_else(Vec::new, |found| {
        found
            .iter()
            .map(|v| (v.pointer.clone(), v.code()))
            .collect()
    })
}

fn expect(result: &Result<(), Violations>, wanted: &[(&str, &str)]) {
    let found = codes(result);
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|(at, code)| (at.as_str(), *code))
        .collect();
    assert_eq!(found, wanted);
}

#[test]
fn violations_come_in_document_order_with_pointers() {
    assert_eq!(order("ok").validate(), Ok(()));
    let mut bad = order("long");
    bad.tags = Some(vec!["fine".to_owned(), "too".to_owned()]);
    bad.notes.insert("~/".to_owned(), "long".to_owned());
    bad.next = Some(Box::new(order("n")));
    expect(
        &bad.validate(),
        &[
            ("", "at_most_one"),
            ("/id", "max_chars"),
            ("/a~1~0b/~0~1", "max_chars"),
            ("/next/next", "required_if"),
        ],
    );
    let strict = bad.validate_with(&Options::strict());
    expect(
        &strict,
        &[
            ("", "at_most_one"),
            ("/id", "max_chars"),
            ("/tags/0", "max_chars"),
            ("/a~1~0b/~0~1", "max_chars"),
            ("/a~1~0b/~0~1", "max_chars"),
            ("/next/next", "required_if"),
        ],
    );
    expect(
        &bad.validate_with(&Options::new().skip(&["max_chars", "required_if"])),
        &[("", "at_most_one")],
    );
}

#[test]
fn null_and_absent_values_pass() {
    let mut thing = order("n");
    thing.next = Some(Box::new(order("x")));
    assert_eq!(thing.validate(), Ok(()));
}

#[test]
fn violations_speak_to_people_and_machines_and_hide_the_value() {
    let mut bad = order("geheim");
    bad.notes.insert("kk".to_owned(), "geheim".to_owned());
    bad.next = Some(Box::new(order("n")));
    let found = bad.validate_with(&Options::strict()).unwrap_err();
    let text = found.to_string();
    assert_eq!(
        text.lines().collect::<Vec<_>>(),
        [
            "/id: must have at most 2 characters, not 6 (models/thing.md:7)",
            "/a~1~0b/kk: must have at most 3 characters, not 6 (models/thing.md:8)",
            "/a~1~0b/kk: must have at most 1 character, not 2 (models/thing.md:9)",
            "/next/next: required when `id` is `n` (models/thing.md:7)",
        ]
    );
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!(
        json[0],
        serde_json::json!({
            "pointer": "/id",
            "code": "max_chars",
            "message": "must have at most 2 characters",
            "constraint": {"max": 2},
            "actual": 6,
            "source": {"page": "models/thing.md", "line": 7, "phrase": "as the docs say", "tier": "normative"},
        })
    );
    assert_eq!(
        json[3]["constraint"],
        serde_json::json!({"field": "next", "when": {"field": "id", "is": ["n"]}})
    );
    assert!(!format!("{found:?}{text}{json}").contains("geheim"));
}

#[test]
fn recursion_is_bounded() {
    let mut thing = order("ok");
    for _ in 0..1000 {
        let mut outer = order("ok");
        outer.next = Some(Box::new(thing));
        thing = outer;
    }
    let found = codes(&thing.validate());
    assert!(found.iter().all(|(_, code)| *code == "max_depth"));
    assert!(found.len() < 3, "one for each way to go deeper");
    // Dropped level by level: the drop of a deep value is as recursive as the value.
    while let Some(next) = thing.next.take() {
        thing = *next;
    }
}

#[test]
fn values_that_are_only_received_are_checked_on_request() {
    struct Answer;
    static WRONG: Rule = rule(Constraint::OneOf(&[Scalar::Text("a"), Scalar::Text("b")]));
    impl Validate for Answer {
        const RECEIVED: bool = true;
        fn check(&self, at: &At<'_>, out: &mut Collector<'_>) {
            out.fail(at, &WRONG);
        }
    }
    let answers = vec![Some(Answer)];
    assert_eq!(answers.validate(), Ok(()));
    expect(
        &answers.validate_with(&Options::new().received()),
        &[("/0", "one_of")],
    );
    let found = answers.validate_with(&Options::strict()).unwrap_err();
    assert_eq!(
        found.to_string(),
        "/0: must be `a` or `b` (models/thing.md:7)"
    );
    assert_eq!(found.at("/0").count(), 1);
    assert_eq!(found.at("/1").count(), 0);
}
