//! The rules of a record and the values of its enums.

use super::finding::{Raw, Severity};
use super::held::Held;
use super::json::{Kind, Node};
use super::note::show;
use super::record::Filled;
use super::walk::{Context, Here, Walker};
use crate::enforce::{self, Parts};
use crate::model::{self, Enumeration, Literal, Place, RuleTarget, Shape, TypeDef};
use crate::runtime::validate::{At, Constraint, Outcome, Slot, Step, Tier, Value};

/// A constraint, and what states it.
#[derive(Clone, Copy)]
struct Stated<'a> {
    constraint: &'a Constraint<'a>,
    target: RuleTarget,
    docs: &'a Place,
    phrase: &'a str,
    tier: Tier,
}

impl<'a> Walker<'a> {
    /// Checks the rules of a record that was read.
    pub(super) fn rules(
        &mut self,
        def: &'a TypeDef,
        filled: &[Filled<'a, '_>],
        node: &Node,
        at: &At<'_>,
    ) {
        let Shape::Struct(record) = &def.shape else {
            return;
        };
        let slots: Vec<Slot<'_>> = filled
            .iter()
            .map(|it| (it.field.wire.as_str(), it.held.value()))
            .collect();
        for enforced in enforce::of_record(self.api, def, record) {
            let parts = Parts::of(&enforced.constraint);
            let Some(constraint) = parts.constraint(&enforced.constraint) else {
                continue;
            };
            let stated = Stated {
                constraint: &constraint,
                target: enforced.rule.target,
                docs: &enforced.rule.place,
                phrase: &enforced.rule.phrase,
                tier: tier(enforced.rule.tier),
            };
            let on = enforced
                .field
                .and_then(|field| filled.iter().find(|it| it.field.name == field.name));
            if enforced.is_between() {
                let broken = constraint.of_fields(&slots);
                let value = on
                    .and_then(|it| it.entry)
                    .map_or(node, |entry| &entry.value);
                if let Some(field) = enforced.field {
                    self.judge(broken, stated, value, &at.key(&field.wire));
                } else {
                    self.judge(broken, stated, value, at);
                }
            } else if let Some(Filled {
                field,
                entry: Some(entry),
                held,
                ..
            }) = on
            {
                let at = at.key(&field.wire);
                match enforced.rule.target {
                    RuleTarget::Value => {
                        let broken = constraint.of_value(held.value());
                        self.judge(broken, stated, &entry.value, &at);
                    }
                    RuleTarget::Items | RuleTarget::Keys => {
                        self.parts(held, stated, &entry.value, &at);
                    }
                }
            }
        }
    }

    /// Checks a rule on each item, value or key.
    fn parts(&mut self, held: &Held<'_>, stated: Stated<'_>, node: &Node, at: &At<'_>) {
        let mut one = |step: Step<'_>, value: Value<'_>, node: Option<&Node>, whole: &Node| {
            let broken = stated.constraint.of_value(value);
            self.judge(broken, stated, node.unwrap_or(whole), &at.step(step));
        };
        match (held, &node.kind) {
            (Held::List(items), Kind::Array(nodes)) => {
                for (index, item) in items.0.iter().enumerate() {
                    one(Step::Index(index), item.value(), nodes.get(index), node);
                }
            }
            (Held::Map(entries), Kind::Object(nodes)) => {
                for (index, (key, value)) in entries.0.iter().enumerate() {
                    let value = match stated.target {
                        RuleTarget::Keys => Value::Text(key),
                        _ => value.value(),
                    };
                    one(
                        Step::Key(key),
                        value,
                        nodes.get(index).map(|it| &it.value),
                        node,
                    );
                }
            }
            _ => {}
        }
    }

    /// Notes a value that an enum's page does not list.
    pub(super) fn unknown_value(
        &mut self,
        (def, enumeration): (&'a TypeDef, &Enumeration),
        value: &Literal,
        node: &Node,
        here: Here<'_, 'a>,
    ) {
        let Here { at, context } = here;
        let context = Context {
            docs: &def.place,
            ..context
        };
        let shown = if context.secret {
            "the value".to_owned()
        } else {
            show(value)
        };
        if !enforce::is_closed(enumeration) {
            let message = format!("{shown} is not among the documented values");
            self.warn("unknown_value", message, node, Here::new(at, context));
            return;
        }
        let values: Vec<_> = enumeration
            .values
            .iter()
            .map(|it| enforce::scalar(&it.value))
            .collect();
        let constraint = Constraint::OneOf(&values);
        let stated = Stated {
            constraint: &constraint,
            target: RuleTarget::Value,
            docs: &def.place,
            phrase: "",
            tier: Tier::Normative,
        };
        let before = self.found.len();
        self.judge(Outcome::Broken { actual: None }, stated, node, at);
        if let Some(found) = self.found.get_mut(before) {
            found.message = format!("{shown} is not allowed: {constraint}");
        }
    }

    /// Notes a broken constraint: as an error if a generated validator would, else as a warning.
    fn judge(&mut self, outcome: Outcome, stated: Stated<'_>, node: &Node, at: &At<'_>) {
        let Outcome::Broken { actual } = outcome else {
            return;
        };
        let constraint = stated.constraint;
        let code = constraint.code();
        if self.options.skip.contains(&code) {
            return;
        }
        let asked_for = self.options.received || !self.received;
        let severity = if asked_for && self.options.wants(stated.tier, code) {
            Severity::Error
        } else {
            Severity::Warning
        };
        let message = match actual {
            Some(actual) => format!("{constraint}, not {actual}"),
            None => constraint.to_string(),
        };
        self.found.push(Raw {
            severity,
            code,
            message,
            pointer: at.to_string(),
            at: node.start,
            docs: Some(stated.docs.clone()),
            phrase: stated.phrase.to_owned(),
            unreadable: false,
        });
    }
}

fn tier(tier: model::Tier) -> Tier {
    match tier {
        model::Tier::Normative => Tier::Normative,
        model::Tier::Descriptive | model::Tier::Documentation => Tier::Descriptive,
    }
}
