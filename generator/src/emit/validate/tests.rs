//! What is written for small models.

use super::items;
use crate::emit::EmitOptions;
use crate::emit::context::Context;
use crate::model::Api;
use crate::print::Printer;
use serde_json::{Value, json};

fn place(line: u32) -> Value {
    json!({"page": "models/thing.md", "line": line, "column": 1})
}

fn rule(constraint: &Value, target: &str, line: u32) -> Value {
    json!({"constraint": constraint, "target": target, "tier": "normative", "origin": "prose",
        "phrase": "as `it` says", "place": place(line)})
}

fn field(name: &str, ty: &Value, rules: &[Value]) -> Value {
    json!({"name": name, "rust_name": name, "wire": format!("w-{name}"), "type": ty, "required": false,
        "nullable": false, "rules": rules, "place": place(5)})
}

/// The text of the validators of these types, in their order.
fn printed(types: &Value) -> Vec<String> {
    let api: Api =
        serde_json::from_value(json!({"sources": [], "operations": [], "types": types})).unwrap();
    let options = EmitOptions::default();
    let context = Context::new(&api, &options, Printer::default());
    api.types
        .values()
        .map(|ty| {
            let items = items(&context, ty);
            let file = syn::parse2(quote::quote!(#(#items)*)).expect("valid Rust");
            prettyplease::unparse(&file)
        })
        .collect()
}

fn def(name: &str, mut body: Value) -> Value {
    body["id"] = json!(format!("c.{name}"));
    body["rust_path"] = json!(format!("c::{name}"));
    body["file"] = json!("thing");
    body["place"] = place(1);
    body
}

fn record(name: &str, fields: &[Value], rules: &[Value]) -> Value {
    def(
        name,
        json!({"kind": "struct", "fields": fields, "rules": rules}),
    )
}

#[test]
fn a_type_without_rules_has_an_empty_implementation() {
    let found = printed(&json!([record(
        "Plain",
        &[field("a", &json!("string"), &[])],
        &[]
    )]));
    assert_eq!(
        found,
        ["impl crate::support::validate::Validate for Plain {}\n"]
    );
}

#[test]
fn limits_are_constants_and_rules_are_tables() {
    let found = printed(&json!([record(
        "Thing",
        &[
            field(
                "name",
                &json!("string"),
                &[rule(&json!({"max_chars": 1000}), "value", 7)]
            ),
            field(
                "tags",
                &json!({"array": "string"}),
                &[
                    rule(&json!({"format": "http_url"}), "items", 8),
                    rule(
                        &json!({"minimum": {"value": "0", "exclusive": true}}),
                        "value",
                        8
                    ),
                ]
            ),
        ],
        &[rule(
            &json!({"required_if": {"field": "tags", "when": {"equals": {"field": "name", "values": ["x"]}}}}),
            "value",
            9
        )],
    )]));
    assert_eq!(
        found[0],
        r#"/// Documented limits.
impl Thing {
    /// The most characters of [`name`](Self::name).
    ///
    /// Documented on `models/thing.md`, line 7: `` as `it` says ``
    pub const NAME_MAX_CHARS: usize = 1_000;
}
impl crate::support::validate::Validate for Thing {
    #[inline]
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        use crate::support::validate as v;
        static NAME_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/thing.md",
                7,
                "as `it` says",
                v::Constraint::MaxChars(Thing::NAME_MAX_CHARS),
            ),
        ];
        static TAGS_BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/thing.md",
                9,
                "as `it` says",
                v::Constraint::RequiredIf {
                    field: "w-tags",
                    when: v::Condition::Equals {
                        field: "w-name",
                        values: &[v::Scalar::Text("x")],
                    },
                },
            ),
        ];
        static TAGS_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                    "models/thing.md",
                    8,
                    "as `it` says",
                    v::Constraint::Format(v::Format::HttpUrl),
                )
                .of_items(),
        ];
        let fields = [
            ("w-name", v::Validate::as_value(&self.name)),
            ("w-tags", v::Validate::as_value(&self.tags)),
        ];
        out.value(&at.key("w-name"), v::Validate::as_value(&self.name), &NAME_RULES);
        out.fields(at, &fields, &TAGS_BETWEEN);
        out.value(&at.key("w-tags"), v::Validate::as_value(&self.tags), &TAGS_RULES);
    }
}
"#
    );
}

#[test]
fn closed_enums_are_checked_wherever_they_are_nested() {
    let values = |open: bool| json!({"kind": "enum", "open": open, "values": [{"value": "a", "rust_name": "A", "place": place(3)}]});
    let refer = |id: &str| json!({"ref": format!("c.{id}")});
    let member = |name: &str, ty: &Value, boxed: bool| json!({"rust_name": name, "type": ty, "boxed": boxed, "kinds": [], "place": place(2)});
    let found = printed(&json!([
        def("Closed", values(false)),
        def("Open", values(true)),
        def(
            "Either",
            json!({"kind": "union", "dispatch": {"by": "kind"}, "members": [
                member("Text", &json!("string"), false),
                member("Loop", &refer("Outer"), true),
            ]})
        ),
        record(
            "Outer",
            &[
                field("open", &refer("Open"), &[]),
                field(
                    "list",
                    &json!({"array": {"nullable": refer("Closed")}}),
                    &[]
                ),
                field("either", &refer("Either"), &[]),
            ],
            &[]
        ),
        def(
            "Received",
            json!({"kind": "alias", "target": refer("Closed")})
        ),
    ]));
    let has = |index: usize, line: &str| {
        let text: &String = &found[index];
        assert!(text.lines().any(|it| it.trim() == line), "{line} in {text}");
    };
    has(0, "if !self.is_known() {");
    has(0, "v::Constraint::OneOf(&[v::Scalar::Text(\"a\")]),");
    assert!(!found[1].contains("check"), "{}", found[1]);
    has(2, "out.inside(&at.same(), value);");
    has(
        2,
        "Self::Text(value) => crate::support::validate::Validate::as_value(value),",
    );
    has(3, "out.inside(&at.key(\"w-list\"), &self.list);");
    has(3, "out.inside(&at.key(\"w-either\"), &self.either);");
    assert!(!found[3].contains("open"), "{}", found[3]);
    assert_eq!(found[4], "");
}

#[test]
fn types_that_are_only_received_say_so() {
    let mut thing = record("Thing", &[], &[]);
    for (request, response, received) in [
        (false, false, false),
        (true, false, false),
        (true, true, false),
        (false, true, true),
    ] {
        thing["usage"] = json!({"request": request, "response": response});
        let found = printed(&json!([thing]));
        assert_eq!(found[0].contains("const RECEIVED: bool = true;"), received);
    }
}

#[test]
fn limits_have_the_type_of_their_field() {
    let above = json!({"minimum": {"value": "0", "exclusive": true}});
    let below = json!({"maximum": {"value": "0.5"}});
    let found = printed(&json!([record(
        "Thing",
        &[
            field("whole", &json!("integer"), &[rule(&above, "value", 7)]),
            field(
                "part",
                &json!("float"),
                &[rule(&above, "value", 7), rule(&below, "value", 8)]
            ),
            field(
                "parts",
                &json!({"array": "float"}),
                &[rule(&above, "items", 9)]
            ),
        ],
        &[],
    )]));
    for part in [
        "pub const WHOLE_EXCLUSIVE_MINIMUM: i64 = 0;",
        "pub const PART_EXCLUSIVE_MINIMUM: f64 = 0.0;",
        "pub const PART_MAXIMUM: f64 = 0.5;",
        "pub const PARTS_ITEM_EXCLUSIVE_MINIMUM: f64 = 0.0;",
        "v::Scalar::Integer(Thing::WHOLE_EXCLUSIVE_MINIMUM)",
        "v::Scalar::Float(Thing::PART_EXCLUSIVE_MINIMUM)",
    ] {
        assert!(found[0].contains(part), "{part} in {}", found[0]);
    }
}
