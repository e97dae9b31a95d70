//! What an operation may fail with.

use crate::diff::change::Change;
use crate::diff::context::Comparison;
use crate::diff::effect::Effect;
use crate::model::{ErrorResponse, Operation, Place, StatusPattern, TypeId, TypeRef};
use crate::surface::failures;

/// A typed error: its type by its new id, and its statuses.
struct Case {
    id: TypeId,
    name: String,
    statuses: String,
    place: Place,
}

/// Compares the documented errors of an operation.
pub(super) fn compare(to: &mut Comparison<'_>, path: &str, old: &Operation, new: &Operation) {
    let (before, after) = (cases(to, old, true), cases(to, new, false));
    let path_of = |case: &Case| format!("{path}!{}", case.name);
    for case in &before {
        let Some(other) = after.iter().find(|other| other.id == case.id) else {
            to.push(
                Change::new(path_of(case), Effect::ErrorRemoved)
                    .from(&case.statuses)
                    .was_at(&case.place),
            );
            continue;
        };
        if case.statuses != other.statuses {
            to.push(
                Change::new(path_of(other), Effect::ErrorStatuses)
                    .from(&case.statuses)
                    .to(&other.statuses)
                    .between(&case.place, &other.place),
            );
        }
    }
    for case in &after {
        if !before.iter().any(|other| other.id == case.id) {
            let effect = if before.is_empty() {
                Effect::ErrorAddedFirst
            } else {
                Effect::ErrorAdded
            };
            to.push(
                Change::new(path_of(case), effect)
                    .to(&case.statuses)
                    .now_at(&case.place),
            );
        }
    }
    let (untyped_before, untyped_after) = (untyped(old), untyped(new));
    if untyped_before != untyped_after {
        to.push(
            Change::new(path, Effect::ErrorNoted)
                .from(untyped_before.join(", "))
                .to(untyped_after.join(", "))
                .between(&old.place, &new.place),
        );
    }
}

fn cases(to: &Comparison<'_>, operation: &Operation, is_old: bool) -> Vec<Case> {
    let view = if is_old { to.old } else { to.new };
    let failures = failures(operation).into_iter();
    failures
        .map(|(id, statuses)| {
            let wanted = TypeRef::Ref(id.clone());
            let row = operation
                .errors
                .iter()
                .find(|row| row.ty.as_ref() == Some(&wanted));
            let shown: Vec<String> = statuses.into_iter().map(shown).collect();
            Case {
                id: match view.documented(&wanted) {
                    TypeRef::Ref(id) => id,
                    _ => id.clone(),
                },
                name: id.title().to_owned(),
                statuses: shown.join(", "),
                place: row.map_or_else(|| operation.place.clone(), |row| row.place.clone()),
            }
        })
        .collect()
}

/// Rows whose type no page describes.
fn untyped(operation: &Operation) -> Vec<String> {
    let rows = operation.errors.iter().filter(|row| row.ty.is_none());
    rows.map(|row: &ErrorResponse| {
        let shown: Vec<String> = row.statuses.iter().copied().map(shown).collect();
        format!("{} {}", row.name, shown.join(" "))
    })
    .collect()
}

fn shown(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(code) => code.to_string(),
        StatusPattern::Class(digit) => format!("{digit}XX"),
    }
}
