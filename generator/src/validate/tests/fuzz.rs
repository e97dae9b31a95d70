//! Arbitrary documents: nothing panics, nothing runs for ever.

use super::{api, def, field, of_items, place, record, refer, rule, values};
use crate::model::{Api, TypeId};
use crate::validate::{Options, check};
use serde_json::json;

/// A small generator of pseudo-random numbers: the same documents in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit.max(1)
    }

    fn pick<'t>(&mut self, from: &[&'t str]) -> &'t str {
        from.get(self.below(from.len()))
            .copied()
            .unwrap_or_default()
    }

    fn value(&mut self, depth: usize) -> String {
        let scalars = [
            "null",
            "true",
            "0",
            "-0",
            "1.5",
            "30.0",
            "1e999",
            "99999999999999999999",
            "\"\"",
            "\"a\"",
            "\"é\"",
            "\"t-1\"",
            "\"2024-01-01\"",
        ];
        match self.below(if depth == 0 { 3 } else { 6 }) {
            0..=2 => self.pick(&scalars).to_owned(),
            3 => {
                let items: Vec<String> =
                    (0..self.below(4)).map(|_| self.value(depth - 1)).collect();
                format!("[{}]", items.join(", "))
            }
            _ => {
                let entries: Vec<String> = (0..self.below(6))
                    .map(|_| {
                        format!(
                            "\"{}\": {}",
                            self.pick(&[
                                "w_u", "w_list", "w_map", "w_at", "w_next", "kind", "w_n", "u",
                                "~/"
                            ]),
                            self.value(depth - 1)
                        )
                    })
                    .collect();
                format!("{{{}}}", entries.join(",\n"))
            }
        }
    }
}

fn model() -> Api {
    let member = |ty: serde_json::Value| json!({"rust_name": "M", "type": ty, "kinds": [], "place": place(2)});
    api(&[
        values("Closed", &["a"], false),
        def(
            "Either",
            json!({"kind": "union", "dispatch": {"by": "score"}, "members": [
                member(refer("Thing")), member(refer("Closed")), member(json!({"array": refer("Either")})), member(json!("number")),
            ]}),
        ),
        record(
            "Thing",
            &[
                field("u", &refer("Either"), json!({})),
                field(
                    "list",
                    &json!({"array": "string"}),
                    json!({"rules": [of_items(&json!({"max_chars": 0})), rule(&json!("unique_items"), "normative")]}),
                ),
                field(
                    "map",
                    &json!({"map": refer("Thing")}),
                    json!({"rules": [rule(&json!({"min_items": 2}), "normative")]}),
                ),
                field(
                    "at",
                    &json!("timestamp"),
                    json!({"rules": [rule(&json!({"format": "date_time"}), "normative")]}),
                ),
                field(
                    "n",
                    &json!("decimal"),
                    json!({"rules": [rule(&json!({"minimum": {"value": "0.5"}}), "normative")]}),
                ),
                field("next", &refer("Thing"), json!({})),
            ],
        ),
    ])
}

#[test]
fn arbitrary_documents_are_checked_without_panic() {
    let api = model();
    let id = TypeId::new("c", "Thing");
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut errors = 0;
    for _ in 0..3000 {
        let text = random.value(5);
        let report = check(&api, &id, &text, &Options::strict()).expect("the type is there");
        errors += usize::from(!report.is_ok());
        let mut cut = random.below(text.len() + 1);
        while !text.is_char_boundary(cut) {
            cut -= 1;
        }
        let _ = check(
            &api,
            &id,
            text.get(..cut).unwrap_or_default(),
            &Options::new(),
        );
    }
    assert!(errors > 100, "most documents are wrong somehow: {errors}");
}

#[test]
fn deep_documents_are_checked_without_overflow() {
    let api = model();
    let id = TypeId::new("c", "Thing");
    for (open, inner, close) in [
        ("{\"w_next\": ", "null", "}"),
        ("{\"w_u\": ", "0", "}"),
        ("{\"w_u\": [", "0", "]}"),
    ] {
        for (depth, readable) in [(10, true), (60, true), (200, false)] {
            let text = format!("{}{inner}{}", open.repeat(depth), close.repeat(depth));
            let report = check(&api, &id, &text, &Options::new()).expect("the type is there");
            assert_eq!(report.is_ok(), readable, "{open} {depth}: {report:?}");
        }
    }
}
