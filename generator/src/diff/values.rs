//! Values of enums.

use super::change::Change;
use super::context::Comparison;
use super::describe::quoted;
use super::effect::Effect;
use crate::model::{Enumeration, TypeDef, Variant};
use crate::names::words::fold;

/// Compares two enums.
pub(super) fn compare(
    to: &mut Comparison<'_>,
    (old_def, old): (&TypeDef, &Enumeration),
    (new_def, new): (&TypeDef, &Enumeration),
) {
    let path = new_def.id.to_string();
    if old.integer != new.integer {
        let kind = |list: &Enumeration| {
            if list.integer {
                "whole numbers"
            } else {
                "text"
            }
        };
        to.push(
            Change::new(&path, Effect::EnumRecast)
                .from(kind(old))
                .to(kind(new))
                .between(&old_def.place, &new_def.place),
        );
    }
    let effect = match (old.open, new.open) {
        (false, true) => Some(Effect::EnumOpened),
        (true, false) => Some(Effect::EnumClosed),
        _ => None,
    };
    if let Some(effect) = effect {
        to.push(Change::new(&path, effect).between(&old_def.place, &new_def.place));
    }
    let pairs = pair(&old.values, &new.values);
    for (a, b) in &pairs {
        if let (Some(a), Some(b)) = (old.values.get(*a), new.values.get(*b)) {
            compare_value(to, &path, a, b);
        }
    }
    for (index, value) in old.values.iter().enumerate() {
        if !pairs.iter().any(|(a, _)| *a == index) {
            to.push(
                Change::new(value_path(&path, value), Effect::ValueRemoved)
                    .from(&value.rust_name)
                    .was_at(&value.place),
            );
        }
    }
    for (index, value) in new.values.iter().enumerate() {
        if !pairs.iter().any(|(_, b)| *b == index) {
            to.push(
                Change::new(value_path(&path, value), Effect::ValueAdded)
                    .to(&value.rust_name)
                    .now_at(&value.place),
            );
        }
    }
    if !pairs.is_sorted_by_key(|(_, b)| *b) {
        to.push(Change::new(&path, Effect::EnumReordered).between(&old_def.place, &new_def.place));
    }
}

/// The path of a value, as an override names it.
pub(super) fn value_path(path: &str, value: &Variant) -> String {
    format!("{path}::{}", value.value)
}

/// Pairs values: equal ones, then those that differ in spelling only. Sorted by the old position.
fn pair(old: &[Variant], new: &[Variant]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut left: Vec<usize> = (0..old.len()).collect();
    let mut free: Vec<usize> = (0..new.len()).collect();
    let same: [fn(&Variant, &Variant) -> bool; 2] = [
        |a, b| a.value == b.value,
        |a, b| {
            let spelled = fold(&a.value.to_string());
            !spelled.is_empty() && spelled == fold(&b.value.to_string())
        },
    ];
    for is_same in same {
        left.retain(|a| {
            let Some(before) = old.get(*a) else {
                return false;
            };
            let found = free
                .iter()
                .position(|b| new.get(*b).is_some_and(|after| is_same(before, after)));
            let Some(found) = found else { return true };
            pairs.push((*a, free.remove(found)));
            false
        });
    }
    pairs.sort_unstable();
    pairs
}

fn compare_value(to: &mut Comparison<'_>, path: &str, old: &Variant, new: &Variant) {
    let path = value_path(path, new);
    let places = (&old.place, &new.place);
    if old.value != new.value {
        to.push(
            Change::new(&path, Effect::ValueRewritten)
                .from(quoted(&old.value))
                .to(quoted(&new.value))
                .because("the values differ only in spelling")
                .between(places.0, places.1),
        );
    }
    if old.rust_name != new.rust_name {
        to.push(
            Change::new(&path, Effect::ValueRenamed)
                .from(&old.rust_name)
                .to(&new.rust_name)
                .between(places.0, places.1),
        );
    }
    to.deprecation(
        &path,
        (old.deprecated.as_ref(), new.deprecated.as_ref()),
        places,
        (Effect::ValueDeprecated, Effect::ValueRestored),
    );
    to.wording(&path, (&old.doc, &new.doc), places, Effect::ValueReworded);
}
