//! Constraints from prose and from the configuration, attached to fields and types.

use super::Lowering;
use super::constraints::{
    About, Dropped, Mined, MinedRule, TypeMined, Witness, reconcile, rules_of_type,
};
use crate::config::{FactKey, RuleChanges, Target, rule_kind};
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::FieldRow;
use crate::model::{
    Constraint, Field, Place, Rule, RuleOrigin, RuleTarget, Shape, Tier, TypeDef, TypeId, TypeRef,
};
use crate::source::Span;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// What each type gets: rules of its own, and of its fields by documented name.
#[derive(Default)]
struct Found {
    own: Vec<(Rule, About)>,
    fields: BTreeMap<String, Vec<Rule>>,
}

/// Mines the descriptions of every type and field, then applies the configuration's changes.
pub(super) fn mine(lowering: &mut Lowering<'_>) {
    let ids: Vec<TypeId> = lowering.pages.keys().cloned().collect();
    let mined: Vec<TypeMined> = ids
        .par_iter()
        .map(|id| rules_of_type(&lowering.api, id))
        .collect();
    let mut found: BTreeMap<TypeId, Found> = BTreeMap::new();
    for (id, mined) in ids.iter().zip(mined) {
        let Some(page) = lowering.pages.get(id).copied() else {
            continue;
        };
        let overview = Described {
            id,
            span: page.overview_span,
            row: None,
        };
        collect(lowering, overview, mined.overview, &mut found);
        let rows = match lowering.api.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(record)) if mined.fields.iter().any(|mined| !mined.is_empty()) => {
                lowering.field_rows(id, record)
            }
            _ => Vec::new(),
        };
        for (row, mined) in rows.into_iter().zip(mined.fields) {
            let field = Described {
                id,
                span: row.description_span,
                row: Some(row),
            };
            collect(lowering, field, mined, &mut found);
        }
    }
    for (id, found) in found {
        if let Some(def) = lowering.api.types.get_mut(&id) {
            attach(def, &found);
        }
    }
    for id in &ids {
        configure(lowering, id);
    }
    keep_tiers(lowering);
}

/// Drops the checks of tiers that the configuration does not want; what only readers see stays.
fn keep_tiers(lowering: &mut Lowering<'_>) {
    let tiers = &lowering.config.settings.tiers;
    let keeps = |rule: &Rule| rule.tier == Tier::Documentation || tiers.contains(&rule.tier);
    for def in lowering.api.types.values_mut() {
        def.rules.retain(keeps);
        if let Shape::Struct(record) = &mut def.shape {
            for field in &mut record.fields {
                field.rules.retain(keeps);
            }
        }
    }
}

/// A type, or the field of a type, and where its description stands.
#[derive(Clone, Copy)]
struct Described<'d> {
    id: &'d TypeId,
    span: Span,
    row: Option<&'d FieldRow>,
}

fn collect(
    lowering: &mut Lowering<'_>,
    described: Described<'_>,
    mined: Mined,
    found: &mut BTreeMap<TypeId, Found>,
) {
    let Described { id, span, row } = described;
    for dropped in &mined.dropped {
        report_dropped(lowering, id, row, span, dropped);
    }
    for rule in mined.rules {
        let about = rule.about.clone();
        let place = place_of(lowering, span, &rule.phrase);
        let rule = new_rule(rule, place);
        match (&about, row) {
            (About::Value, Some(row)) => {
                found
                    .entry(id.clone())
                    .or_default()
                    .fields
                    .entry(row.name.clone())
                    .or_default()
                    .push(rule);
            }
            (About::Field(name), _) => {
                found
                    .entry(id.clone())
                    .or_default()
                    .fields
                    .entry(name.clone())
                    .or_default()
                    .push(rule);
            }
            (About::Child, Some(row)) => {
                if let Some(child) = child_of(lowering, id, &row.name) {
                    found
                        .entry(child)
                        .or_default()
                        .own
                        .push((rule, About::Record));
                }
            }
            _ => found.entry(id.clone()).or_default().own.push((rule, about)),
        }
    }
}

fn new_rule(rule: MinedRule, place: Place) -> Rule {
    Rule {
        constraint: rule.constraint,
        target: rule.target,
        tier: rule.tier,
        origin: RuleOrigin::Prose,
        phrase: rule.phrase,
        place,
    }
}

/// Where the words stand on the page. The text was cleaned before it was mined, so they are looked for again; words
/// that were changed by the cleaning are placed at the start of the cell.
fn place_of(lowering: &Lowering<'_>, span: Span, phrase: &str) -> Place {
    let start = phrase.lines().next().unwrap_or_default();
    let offset = lowering.map.text(span).find(start).unwrap_or(0);
    lowering.map.place(span.part(offset, phrase.len()))
}

/// The record that a field holds, through lists and aliases.
fn child_of(lowering: &Lowering<'_>, id: &TypeId, field: &str) -> Option<TypeId> {
    let Shape::Struct(record) = &lowering.api.get(id)?.shape else {
        return None;
    };
    let mut ty = &record.fields.iter().find(|other| other.name == field)?.ty;
    for _ in 0..16 {
        match ty {
            TypeRef::Nullable(inner) | TypeRef::Array(inner) => ty = inner,
            TypeRef::Ref(id) => match &lowering.api.get(id)?.shape {
                Shape::Struct(_) => return Some(id.clone()),
                Shape::Alias { target } => ty = target,
                _ => return None,
            },
            _ => return None,
        }
    }
    None
}

fn attach(def: &mut TypeDef, found: &Found) {
    let constraints: Vec<(Constraint, About)> = found
        .own
        .iter()
        .map(|(rule, about)| (rule.constraint.clone(), about.clone()))
        .collect();
    for (index, constraint) in reconcile(&constraints) {
        if let Some((rule, _)) = found.own.get(index) {
            def.rules.push(Rule {
                constraint,
                ..rule.clone()
            });
        }
    }
    let Shape::Struct(record) = &mut def.shape else {
        return;
    };
    for field in &mut record.fields {
        for rule in found.fields.get(&field.name).into_iter().flatten() {
            add_once(&mut field.rules, rule.clone());
        }
    }
}

fn add_once(rules: &mut Vec<Rule>, rule: Rule) {
    let known = rules
        .iter()
        .any(|other| other.constraint == rule.constraint && other.target == rule.target);
    if !known {
        rules.push(rule);
    }
}

fn report_dropped(
    lowering: &mut Lowering<'_>,
    id: &TypeId,
    row: Option<&FieldRow>,
    span: Span,
    dropped: &Dropped,
) {
    let name = row.map_or_else(|| id.to_string(), |row| format!("{id}.{}", row.name));
    let (what, shown) = match dropped.witness {
        Witness::Example => (
            "example",
            row.and_then(|row| row.example.as_ref())
                .map(|(_, span)| *span),
        ),
        Witness::Default => ("default", None),
    };
    let message = format!("the documented {what} of `{name}` breaks a rule that its prose states");
    let diagnostic = Diagnostic::new(Code::RuleDropped, message)
        .at(span, format!("“{}”", dropped.rule.phrase))
        .help("the rule was dropped; correct the example or the sentence");
    lowering.diagnostics.push(match shown {
        Some(shown) => diagnostic.also(shown, format!("the {what}")),
        None => diagnostic,
    });
}

/// Applies what the configuration says about the rules of a type and of its fields.
fn configure(lowering: &mut Lowering<'_>, id: &TypeId) {
    if lowering.config.overrides.is_empty() {
        return;
    }
    let Some(mut def) = lowering.api.types.get(id).cloned() else {
        return;
    };
    configure_rules(lowering, Target::Type(id), &mut def.rules);
    if let Shape::Struct(record) = &mut def.shape {
        for Field { name, rules, .. } in &mut record.fields {
            configure_rules(lowering, Target::Field(id, name), rules);
        }
    }
    lowering.api.types.insert(id.clone(), def);
}

fn configure_rules(lowering: &Lowering<'_>, target: Target<'_>, rules: &mut Vec<Rule>) {
    let Some((changes, place)) = lowering.setting(target, |entry| entry.rules.clone()) else {
        return;
    };
    let reason = lowering.setting(target, |entry| {
        entry.rules.as_ref().map(|_| entry.reason.clone())
    });
    let before = rules.clone();
    let RuleChanges {
        add,
        change,
        remove,
    } = changes;
    let replaced = |kind: &str, target: RuleTarget| {
        change
            .iter()
            .any(|spec| rule_kind(&spec.constraint) == kind && spec.target == target)
    };
    rules.retain(|rule| {
        let kind = rule_kind(&rule.constraint);
        !remove.iter().any(|name| name == kind) && !replaced(kind, rule.target)
    });
    for spec in change.iter().chain(&add) {
        rules.push(Rule {
            constraint: spec.constraint.clone(),
            target: spec.target,
            tier: spec.tier,
            origin: RuleOrigin::Override,
            phrase: reason
                .as_ref()
                .map(|(text, _)| text.clone())
                .unwrap_or_default(),
            place: place.clone(),
        });
    }
    lowering.log_setting(target, FactKey::Rules, *rules != before);
}

#[cfg(test)]
mod tests {
    use super::add_once;
    use crate::model::{Constraint, Place, Rule, RuleOrigin, RuleTarget, Tier};

    #[test]
    fn equal_rules_are_kept_once() {
        let rule = |chars| Rule {
            constraint: Constraint::MaxChars(chars),
            target: RuleTarget::Value,
            tier: Tier::Normative,
            origin: RuleOrigin::Prose,
            phrase: String::new(),
            place: Place {
                source: 0,
                page: crate::model::Text::default(),
                line: 1,
                column: 1,
            },
        };
        let mut rules = vec![rule(3)];
        add_once(&mut rules, rule(3));
        add_once(&mut rules, rule(4));
        assert_eq!(rules.len(), 2);
    }
}
