//! Which rules are in force, on a small model.

use super::of_record;
use crate::model::{Api, Shape, TypeId};
use serde_json::{Value, json};

fn place(line: u32) -> Value {
    json!({"page": "models/thing.md", "line": line, "column": 1})
}

fn rule(constraint: &Value, tier: &str, target: &str) -> Value {
    json!({"constraint": constraint, "target": target, "tier": tier, "origin": "prose", "phrase": "so", "place": place(9)})
}

fn field(name: &str, ty: &Value, rules: &[Value]) -> Value {
    json!({"name": name, "rust_name": name, "wire": format!("w_{name}"), "type": ty, "required": false,
        "nullable": false, "rules": rules, "place": place(5)})
}

fn def(id: &str, body: Value) -> Value {
    let mut def =
        json!({"id": id, "rust_path": id.replace('.', "::"), "file": "thing", "place": place(1)});
    if let (Some(def), Value::Object(body)) = (def.as_object_mut(), body) {
        def.extend(body);
    }
    def
}

fn values(values: &[&str], open: bool) -> Value {
    let values: Vec<Value> = values
        .iter()
        .map(|value| json!({"value": value, "rust_name": "X", "place": place(3)}))
        .collect();
    json!({"kind": "enum", "values": values, "open": open})
}

/// The codes of the rules in force on `c.Thing`, with the field that each is reported at.
fn in_force(fields: &[Value], rules: &[Value]) -> Vec<String> {
    let api: Api = serde_json::from_value(json!({
        "sources": [], "operations": [],
        "types": [
            def("c.Closed", values(&["a", "b"], false)),
            def("c.Open", values(&["a", "b"], true)),
            def("c.Text", json!({"kind": "alias", "target": "string"})),
            def("c.Loop", json!({"kind": "alias", "target": {"ref": "c.Loop"}})),
            def("c.Thing", json!({"kind": "struct", "fields": fields, "rules": rules})),
        ],
    }))
    .unwrap();
    let ty = api.get(&TypeId::new("c", "Thing")).unwrap();
    let Shape::Struct(record) = &ty.shape else {
        panic!("not a record")
    };
    of_record(&api, ty, record)
        .iter()
        .map(|it| {
            let parts = super::Parts::of(&it.constraint);
            let code = parts.constraint(&it.constraint).unwrap().code();
            format!("{}:{code}", it.field.map_or("", |field| &field.name))
        })
        .collect()
}

#[test]
fn rules_are_in_the_order_of_the_fields() {
    let when = json!({"equals": {"field": "a", "values": ["x"]}});
    let required = |field: &str| json!({"required_if": {"field": field, "when": when}});
    let found = in_force(
        &[
            field(
                "a",
                &json!("string"),
                &[rule(&json!({"max_chars": 3}), "normative", "value")],
            ),
            field(
                "b",
                &json!("string"),
                &[
                    rule(&json!({"min_chars": 3}), "descriptive", "value"),
                    rule(&required("c"), "normative", "value"),
                ],
            ),
            field("c", &json!("string"), &[]),
        ],
        &[
            rule(&required("b"), "normative", "value"),
            rule(&json!({"exactly_one": ["a", "b"]}), "normative", "value"),
            rule(&json!({"exactly_one": ["a", "nope"]}), "normative", "value"),
            rule(
                &json!({"at_least_one": ["a", "b"]}),
                "documentation",
                "value",
            ),
        ],
    );
    assert_eq!(
        found,
        [
            ":exactly_one",
            "a:max_chars",
            "b:required_if",
            "b:min_chars",
            "c:required_if"
        ]
    );
}

#[test]
fn a_rule_that_is_stated_twice_is_checked_once() {
    let one = json!({"exactly_one": ["a", "b"]});
    let found = in_force(
        &[
            field("a", &json!("string"), &[rule(&one, "normative", "value")]),
            field("b", &json!("string"), &[rule(&one, "descriptive", "value")]),
        ],
        &[
            rule(&one, "descriptive", "value"),
            rule(
                &json!({"exactly_one": ["b", "a"]}),
                "documentation",
                "value",
            ),
            rule(&json!({"at_most_one": ["a", "b"]}), "normative", "value"),
        ],
    );
    assert_eq!(found, [":exactly_one", ":at_most_one"]);
}

#[test]
fn rules_between_fields_use_wire_names() {
    let api: Api = serde_json::from_value(json!({
        "sources": [], "operations": [],
        "types": [def("c.Thing", json!({
            "kind": "struct",
            "fields": [field("a", &json!("string"), &[]), field("b", &json!("string"), &[])],
            "rules": [rule(&json!({"forbidden_if": {"field": "a", "when": {"present": ["b"]}}}), "normative", "value")],
        }))],
    }))
    .unwrap();
    let ty = api.get(&TypeId::new("c", "Thing")).unwrap();
    let Shape::Struct(record) = &ty.shape else {
        panic!("not a record")
    };
    let rules = of_record(&api, ty, record);
    assert_eq!(
        serde_json::to_value(&rules[0].constraint).unwrap(),
        json!({"forbidden_if": {"field": "w_a", "when": {"present": ["w_b"]}}})
    );
    let seen: Vec<&str> = rules[0]
        .looks_at
        .iter()
        .map(|field| field.name.as_str())
        .collect();
    assert_eq!(seen, ["a", "b"]);
}

/// Type, constraint, target, whether it is in force.
#[test]
fn rules_about_another_kind_of_value_are_dropped() {
    let max = json!({"max_chars": 3});
    let least = json!({"minimum": {"value": "1"}});
    let items = json!({"min_items": 1});
    let one_of = json!({"one_of": ["a"]});
    let refer = |id: &str| json!({"ref": id});
    let list = |of: &Value| json!({"array": of});
    let cases = [
        (json!("string"), &max, "value", true),
        (json!("timestamp"), &max, "value", true),
        (json!("integer"), &max, "value", false),
        (json!({"nullable": "string"}), &max, "value", true),
        (refer("c.Text"), &max, "value", true),
        (refer("c.Loop"), &max, "value", false),
        (refer("c.Gone"), &max, "value", false),
        (refer("c.Thing"), &max, "value", false),
        (refer("c.Closed"), &max, "value", false),
        (list(&json!("string")), &max, "value", false),
        (list(&json!("string")), &max, "items", true),
        (list(&json!("integer")), &max, "items", false),
        (json!({"map": "integer"}), &max, "keys", true),
        (json!({"map": "integer"}), &least, "items", true),
        (list(&json!("string")), &max, "keys", false),
        (json!("integer"), &least, "value", true),
        (json!("decimal"), &least, "value", true),
        (json!("string"), &least, "value", false),
        (
            json!("string"),
            &json!({"minimum": {"value": "many"}}),
            "value",
            false,
        ),
        (
            json!("integer"),
            &json!({"minimum": {"value": "1", "except": ["none"]}}),
            "value",
            false,
        ),
        (list(&refer("c.Thing")), &items, "value", true),
        (json!("string"), &items, "value", false),
        (
            list(&refer("c.Open")),
            &json!("unique_items"),
            "value",
            true,
        ),
        (
            list(&refer("c.Thing")),
            &json!("unique_items"),
            "value",
            false,
        ),
        (json!("string"), &one_of, "value", true),
        (refer("c.Closed"), &one_of, "value", true),
        (
            refer("c.Closed"),
            &json!({"one_of": ["a", "z"]}),
            "value",
            false,
        ),
        (refer("c.Open"), &one_of, "value", false),
        (json!("integer"), &one_of, "value", false),
        (json!("any"), &max, "value", false),
        (
            json!("string"),
            &json!({"max_chars": u64::MAX}),
            "value",
            false,
        ),
    ];
    for (ty, constraint, target, wanted) in cases {
        let found = in_force(
            &[field("f", &ty, &[rule(constraint, "normative", target)])],
            &[],
        );
        assert_eq!(
            !found.is_empty(),
            wanted,
            "{constraint} on {target} of {ty}"
        );
    }
}
