//! The schema for editors says what the parser reads: the same tables, keys and values.

#![allow(
    clippy::unwrap_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

use fieldwright::config::{Config, FactKey, RULE_KINDS};
use fieldwright::docs::family;
use serde_json::Value;
use std::collections::BTreeSet;

fn schema() -> Value {
    serde_json::from_str(include_str!("../schema/fieldwright.schema.json")).unwrap()
}

fn keys(value: &Value) -> BTreeSet<String> {
    value.as_object().unwrap().keys().cloned().collect()
}

fn strings(value: &Value) -> BTreeSet<String> {
    let items = value.as_array().unwrap().iter();
    items
        .map(|item| item.as_str().unwrap().to_owned())
        .collect()
}

/// What the parser lists as expected when it meets an unknown name in this text.
fn expected(text: &str) -> BTreeSet<String> {
    let (_, found) = Config::parse(text);
    let message = &found.items().first().unwrap().message;
    let (unknown, list) = message.split_once(", expected").unwrap();
    assert!(unknown.starts_with("unknown "), "{message}");
    // A second line says in which key.
    let list = list.lines().next().unwrap();
    let names = list.split('`').skip(1).step_by(2);
    names.map(str::to_owned).collect()
}

#[test]
fn tables_have_the_keys_that_the_parser_reads() {
    let schema = schema();
    let properties = &schema["properties"];
    for (text, table) in [
        ("[package]\nzzz = 1", &properties["package"]),
        ("[settings]\nzzz = 1", &properties["settings"]),
        ("[[source]]\nzzz = 1", &schema["$defs"]["source"]),
        ("[[source]]\nprofile.zzz = 1", &schema["$defs"]["profile"]),
        (
            "[[source]]\nprofile.columns.zzz = 1",
            &schema["$defs"]["profile"]["properties"]["columns"],
        ),
        (
            "[[source]]\nprofile.name.zzz = 1",
            &schema["$defs"]["profile"]["properties"]["name"],
        ),
        (
            "[[source]]\nprofile.object.zzz = 1",
            &schema["$defs"]["profile"]["properties"]["object"],
        ),
        (
            "[[source]]\nprofile.type.zzz = 1",
            &schema["$defs"]["profile"]["properties"]["type"],
        ),
        (
            "[[source]]\nprofile.required.zzz = 1",
            &schema["$defs"]["profile"]["properties"]["required"],
        ),
        ("[[override]]\nzzz = 1", &schema["$defs"]["override"]),
        (
            "[[override]]\nrules.zzz = 1",
            &schema["$defs"]["override"]["properties"]["rules"],
        ),
    ] {
        assert_eq!(keys(&table["properties"]), expected(text), "{text}");
        assert_eq!(table["additionalProperties"], false, "{text}");
    }
    for table in keys(properties) {
        let (_, found) = Config::parse(&format!("{table} = 1"));
        let known = found
            .items()
            .iter()
            .all(|item| !item.message.contains("not a table"));
        assert!(known, "{table}");
    }
    let mut facts: BTreeSet<_> = FactKey::ALL
        .iter()
        .map(|fact| fact.name().to_owned())
        .collect();
    facts.extend(["path".to_owned(), "reason".to_owned()]);
    assert_eq!(keys(&schema["$defs"]["override"]["properties"]), facts);
}

#[test]
fn values_are_those_that_the_parser_reads() {
    let schema = schema();
    let settings = &schema["properties"]["settings"]["properties"];
    let facts = &schema["$defs"]["override"]["properties"];
    for (text, values) in [
        (
            "[settings]\nunknown-keys = 'zzz'",
            &settings["unknown-keys"]["enum"],
        ),
        (
            "[settings]\nlenient-nulls = 'zzz'",
            &settings["lenient-nulls"]["enum"],
        ),
        (
            "[settings]\ntiers = ['zzz']",
            &settings["tiers"]["items"]["enum"],
        ),
        (
            "[[override]]\npath = 'a'\nnumber = 'zzz'",
            &facts["number"]["enum"],
        ),
        (
            "[[override]]\npath = 'a'\nrename-all = 'zzz'",
            &facts["rename-all"]["enum"],
        ),
        (
            "[[override]]\npath = 'a'\nlocation = 'zzz'",
            &facts["location"]["enum"],
        ),
        (
            "[[override]]\npath = 'a'\nrules.add = [{ format = 'zzz' }]",
            &schema["$defs"]["rule"]["properties"]["format"]["enum"],
        ),
        (
            "[[override]]\npath = 'a'\nrules.add = [{ tier = 'zzz' }]",
            &schema["$defs"]["rule"]["properties"]["tier"]["enum"],
        ),
        (
            "[[override]]\npath = 'a'\nrules.add = [{ target = 'zzz' }]",
            &schema["$defs"]["rule"]["properties"]["target"]["enum"],
        ),
    ] {
        assert_eq!(strings(values), expected(text), "{text}");
    }
    let dialects = strings(&schema["$defs"]["source"]["properties"]["dialect"]["enum"]);
    let known: BTreeSet<_> = family::dialects().into_iter().map(str::to_owned).collect();
    assert_eq!(dialects, known);
    let families = strings(&schema["$defs"]["source"]["properties"]["family"]["enum"]);
    let known: BTreeSet<_> = family::ALL
        .iter()
        .map(|family| family.name().to_owned())
        .collect();
    assert_eq!(families, known);
}

#[test]
fn rules_are_those_that_the_parser_reads() {
    let schema = schema();
    let known: BTreeSet<_> = RULE_KINDS.iter().map(|kind| (*kind).to_owned()).collect();
    assert_eq!(strings(&schema["$defs"]["rule-kind"]["enum"]), known);
    let mut rule = keys(&schema["$defs"]["rule"]["properties"]);
    assert!(rule.remove("tier") && rule.remove("target"));
    assert_eq!(rule, known);
}

#[test]
fn conditions_are_those_that_the_parser_reads() {
    let known = expected(
        "[[override]]\npath = 'a'\nrules.add = [{ only-if = { field = 'a', when = { zzz = 1 } } }]",
    );
    assert_eq!(keys(&schema()["$defs"]["condition"]["properties"]), known);
}
