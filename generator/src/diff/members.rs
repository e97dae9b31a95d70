//! Members of unions, and how they are told apart.

use super::change::Change;
use super::context::Comparison;
use super::describe::{quoted, rust_type};
use super::effect::Effect;
use crate::model::{Dispatch, Literal, Member, TypeDef, Union};

/// A type and the union that it is.
type Of<'a> = (&'a TypeDef, &'a Union);

/// Compares two unions.
pub(super) fn compare(to: &mut Comparison<'_>, old: Of<'_>, new: Of<'_>) {
    let path = new.0.id.to_string();
    let pairs = pair(to, &old.1.members, &new.1.members);
    let boxed = (to.old.surface.boxed(old.1), to.new.surface.boxed(new.1));
    for (a, b) in &pairs {
        let position = (*a, *b);
        if let (Some(a), Some(b)) = (old.1.members.get(*a), new.1.members.get(*b)) {
            let before = boxed.0.get(position.0).copied().unwrap_or_default();
            let after = boxed.1.get(position.1).copied().unwrap_or_default();
            compare_member(to, &path, (a, before), (b, after));
        }
    }
    for (index, member) in old.1.members.iter().enumerate() {
        if !pairs.iter().any(|(a, _)| *a == index) {
            let before = rust_type(to.old.api, &member.ty);
            to.push(
                Change::new(member_path(&path, member), Effect::MemberRemoved)
                    .from(before)
                    .was_at(&member.place),
            );
        }
    }
    for (index, member) in new.1.members.iter().enumerate() {
        if !pairs.iter().any(|(_, b)| *b == index) {
            let after = rust_type(to.new.api, &member.ty);
            to.push(
                Change::new(member_path(&path, member), Effect::MemberAdded)
                    .to(after)
                    .now_at(&member.place),
            );
        }
    }
    dispatch(to, old, new);
    tags(to, old, new);
}

fn member_path(path: &str, member: &Member) -> String {
    format!("{path}::{}", member.rust_name)
}

/// Pairs members: those of the same type, then those of the same name. Sorted by the old position.
fn pair(to: &Comparison<'_>, old: &[Member], new: &[Member]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut left: Vec<usize> = (0..old.len()).collect();
    let mut free: Vec<usize> = (0..new.len()).collect();
    for by_type in [true, false] {
        left.retain(|a| {
            let Some(before) = old.get(*a) else {
                return false;
            };
            let is_same = |after: &Member| {
                if by_type {
                    to.same_documented(&before.ty, &after.ty)
                } else {
                    before.rust_name == after.rust_name
                }
            };
            let found = free.iter().position(|b| new.get(*b).is_some_and(is_same));
            let Some(found) = found else { return true };
            pairs.push((*a, free.remove(found)));
            false
        });
    }
    pairs.sort_unstable();
    pairs
}

fn compare_member(
    to: &mut Comparison<'_>,
    path: &str,
    (old, was_boxed): (&Member, bool),
    (new, is_boxed): (&Member, bool),
) {
    let path = member_path(path, new);
    let change = |effect| Change::new(&path, effect).between(&old.place, &new.place);
    if old.rust_name != new.rust_name {
        to.push(
            change(Effect::MemberRenamed)
                .from(&old.rust_name)
                .to(&new.rust_name),
        );
    }
    if !to.same_type(&old.ty, &new.ty) {
        let before = rust_type(to.old.api, &old.ty);
        let after = rust_type(to.new.api, &new.ty);
        to.push(change(Effect::MemberRetyped).from(before).to(after));
    }
    match (was_boxed, is_boxed) {
        (false, true) => to.push(change(Effect::MemberBoxed)),
        (true, false) => to.push(change(Effect::MemberUnboxed)),
        _ => {}
    }
}

fn dispatch(to: &mut Comparison<'_>, old: Of<'_>, new: Of<'_>) {
    let change =
        |effect| Change::new(new.0.id.to_string(), effect).between(&old.0.place, &new.0.place);
    let (before, after) = (words(&old.1.dispatch), words(&new.1.dispatch));
    if before != after {
        to.push(change(Effect::DispatchChanged).from(before).to(after));
    }
}

fn words(dispatch: &Dispatch) -> String {
    match dispatch {
        Dispatch::Tag { key, .. } => format!("by the tag `{key}`"),
        Dispatch::Kind => "by the kind of JSON value".to_owned(),
        Dispatch::Score { .. } => "by the best match".to_owned(),
        Dispatch::Sibling { parents } => {
            let tags: Vec<String> = parents
                .iter()
                .map(|parent| format!("`{}.{}`", parent.record, parent.tag))
                .collect();
            format!("by {} beside it", tags.join(", "))
        }
    }
}

/// Compares which tag leads where, if both unions have tags.
fn tags(to: &mut Comparison<'_>, old: Of<'_>, new: Of<'_>) {
    let (before, after) = (cases(to, old.1, true), cases(to, new.1, false));
    if before.is_empty() || after.is_empty() {
        return;
    }
    let mut changes = Vec::new();
    for (key, value, member) in &before {
        match after.iter().find(|(k, v, _)| k == key && v == value) {
            Some((_, _, other)) if to.same_documented(&member.ty, &other.ty) => {}
            Some((_, _, other)) => changes.push(
                Change::new(member_path(&new.0.id.0, other), Effect::TagMoved)
                    .from(format!("{} is {}", quoted(value), member.rust_name))
                    .to(format!("{} is {}", quoted(value), other.rust_name))
                    .between(&member.place, &other.place),
            ),
            // A member that is gone has said so itself.
            None if is_among(to, member, &new.1.members) => changes.push(
                Change::new(member_path(&new.0.id.0, member), Effect::TagRemoved)
                    .from(quoted(value))
                    .was_at(&member.place),
            ),
            None => {}
        }
    }
    for (key, value, member) in &after {
        let is_new = !before.iter().any(|(k, v, _)| k == key && v == value);
        let is_known = old
            .1
            .members
            .iter()
            .any(|other| to.same_documented(&other.ty, &member.ty));
        if is_new && is_known {
            changes.push(
                Change::new(member_path(&new.0.id.0, member), Effect::TagAdded)
                    .to(quoted(value))
                    .now_at(&member.place),
            );
        }
    }
    to.changes.extend(changes);
}

fn is_among(to: &Comparison<'_>, member: &Member, others: &[Member]) -> bool {
    others
        .iter()
        .any(|other| to.same_documented(&member.ty, &other.ty))
}

/// Where tags stand, their values, and the members they lead to.
fn cases<'u>(
    to: &Comparison<'_>,
    union: &'u Union,
    is_old: bool,
) -> Vec<(String, &'u Literal, &'u Member)> {
    let member = |index: usize| union.members.get(index);
    match &union.dispatch {
        Dispatch::Tag { key, cases } => cases
            .iter()
            .filter_map(|case| Some((key.clone(), &case.value, member(case.member)?)))
            .collect(),
        Dispatch::Sibling { parents } => parents
            .iter()
            .flat_map(|parent| {
                let record = crate::model::TypeRef::Ref(parent.record.clone());
                let view = if is_old { to.old } else { to.new };
                let record = match view.documented(&record) {
                    crate::model::TypeRef::Ref(id) => id,
                    _ => parent.record.clone(),
                };
                let key = format!("{record}.{}", parent.tag);
                parent.cases.iter().filter_map(move |case| {
                    Some((key.clone(), &case.value, union.members.get(case.member)?))
                })
            })
            .collect(),
        Dispatch::Kind | Dispatch::Score { .. } => Vec::new(),
    }
}
