//! Which member of a union a value is read as.

use super::{api, codes, def, field, place, record, refer};
use crate::model::Api;
use serde_json::{Value, json};

fn union(name: &str, members: &[Value], dispatch: &Value) -> Value {
    let members: Vec<Value> = members
        .iter()
        .enumerate()
        .map(|(index, ty)| json!({"rust_name": format!("M{index}"), "type": ty, "kinds": [], "place": place(2)}))
        .collect();
    def(
        name,
        json!({"kind": "union", "members": members, "dispatch": dispatch}),
    )
}

/// The same with the constants of its first two members.
fn with_kinds(mut union: Value) -> Value {
    union["signs"] = json!([{"path": [["w_kind"]], "cases": [{"value": "cat", "member": 0}, {"value": "dog", "member": 1}]}]);
    union
}

fn animals(union: Value) -> Api {
    let required = json!({"required": true});
    api(&[
        record(
            "Cat",
            &[
                field("kind", &json!({"literal": "cat"}), required.clone()),
                field("lives", &json!("integer"), required.clone()),
            ],
        ),
        record(
            "Dog",
            &[
                field("kind", &json!({"literal": "dog"}), required.clone()),
                field("tricks", &json!({"array": "string"}), json!({})),
            ],
        ),
        union,
        record(
            "Thing",
            &[
                field("type", &json!("string"), json!({})),
                field("u", &refer("Animal"), json!({})),
            ],
        ),
    ])
}

#[test]
fn a_tag_selects_the_member() {
    let tagged = json!({"by": "tag", "key": "w_kind", "cases": [{"value": "cat", "member": 0}, {"value": "dog", "member": 1}]});
    let api = animals(union("Animal", &[refer("Cat"), refer("Dog")], &tagged));
    for (text, wanted) in [
        (r#"{"w_kind": "cat", "w_lives": 9}"#, &[][..]),
        (
            r#"{"w_lives": 9, "w_kind": "dog"}"#,
            &["warning unknown_field /w_u/w_lives"],
        ),
        (
            r#"{"w_kind": "cat"}"#,
            &["error missing_field /w_u/w_lives"],
        ),
        (r#"{"w_kind": "cow"}"#, &["warning unknown_tag /w_u"]),
        (
            r#"{"w_kind": "cow", "x": {"y": 1, "y": 2}}"#,
            &["error duplicate_key /w_u/x/y", "warning unknown_tag /w_u"],
        ),
        (r"{}", &["warning no_member /w_u"]),
        ("1", &["warning no_member /w_u"]),
    ] {
        assert_eq!(
            codes(&api, &format!("{{\"w_u\": {text}}}"))
                .iter()
                .collect::<std::collections::BTreeSet<_>>()
                .into_iter()
                .collect::<Vec<_>>(),
            wanted,
            "{text}"
        );
    }
}

#[test]
fn without_a_tag_the_best_match_is_read() {
    let members = [
        refer("Cat"),
        refer("Dog"),
        json!("string"),
        json!("integer"),
        json!("float"),
        json!({"array": "boolean"}),
    ];
    let score = json!({"by": "score"});
    let api = animals(with_kinds(union("Animal", &members, &score)));
    for (text, wanted) in [
        (
            r#"{"w_kind": "dog", "w_lives": 1}"#,
            &["warning unknown_field /w_u/w_lives"][..],
        ),
        (r#""text""#, &[]),
        ("1", &[]),
        ("1.5", &[]),
        ("[true]", &[]),
        ("[1]", &["warning no_member /w_u"]),
        (r#"{"w_kind": "cow"}"#, &["warning no_member /w_u"]),
        (r#"{"x": 1}"#, &["warning no_member /w_u"]),
        ("null", &[]),
    ] {
        assert_eq!(
            codes(&api, &format!("{{\"w_u\": {text}}}")),
            wanted,
            "{text}"
        );
    }
}

#[test]
fn a_tag_beside_the_union_selects_the_member() {
    let sibling = json!({"by": "sibling", "parents": [{"record": "c.Thing", "field": "u", "tag": "type",
        "cases": [{"value": "new_cat", "member": 0}, {"value": "new_dog", "member": 1}]}]});
    let api = animals(with_kinds(union(
        "Animal",
        &[refer("Cat"), refer("Dog")],
        &sibling,
    )));
    for (text, wanted) in [
        (
            r#"{"w_u": {"w_kind": "dog"}, "w_type": "new_dog"}"#,
            &[][..],
        ),
        (
            r#"{"w_u": {"w_kind": "dog"}, "w_type": "new_cat"}"#,
            &[
                "warning missing_field /w_u/w_lives",
                "warning wrong_constant /w_u/w_kind",
            ],
        ),
        (
            r#"{"w_u": {"w_kind": "dog"}, "w_type": "other"}"#,
            &["warning unknown_tag /w_u"],
        ),
        (r#"{"w_u": {"w_kind": "dog"}}"#, &[]),
        (r#"{"w_u": null, "w_type": "new_cat"}"#, &[]),
    ] {
        let mut found = codes(&api, text);
        found.sort();
        found.retain(|it| !it.contains("unknown_field"));
        assert_eq!(found, wanted, "{text}");
    }
}

/// Unions that lead to each other, and members that only differ deep inside.
#[test]
fn circles_of_unions_end() {
    let api = api(&[
        union("A", &[refer("B")], &json!({"by": "score"})),
        union(
            "B",
            &[refer("A"), json!({"array": refer("A")})],
            &json!({"by": "score"}),
        ),
        record("Thing", &[field("u", &refer("A"), json!({}))]),
    ]);
    let nested = format!("{{\"w_u\": {}1{}}}", "[".repeat(20), "]".repeat(20));
    assert_eq!(codes(&api, &nested), ["warning no_member /w_u"]);
    assert_eq!(codes(&api, "{\"w_u\": 1}"), ["warning no_member /w_u"]);
}
