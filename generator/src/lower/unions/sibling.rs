//! Unions whose tag stands beside them: an event's `type` decides its `data`.

use crate::model::{
    Api, Dispatch, Field, Literal, Record, Shape, SiblingTag, TagCase, Text, TypeId, TypeRef, Union,
};
use crate::names::words::{fold, words};
use std::collections::BTreeSet;

/// The records that hold a union beside its tag; `None` if there are none, or the union's own values tell its members
/// apart.
#[must_use]
pub(super) fn parents(api: &Api, id: &TypeId) -> Option<Vec<SiblingTag>> {
    let Shape::Union(union) = &api.get(id)?.shape else {
        return None;
    };
    let Dispatch::Score { .. } = union.dispatch else {
        return None;
    };
    let parents = find(api, id, union);
    (!parents.is_empty()).then_some(parents)
}

/// Where the tag stands, by the first of the records.
#[must_use]
pub(super) fn described(parents: &[SiblingTag]) -> Text {
    let place = |parent: &SiblingTag| format!("`{}` beside it in `{}`", parent.tag, parent.record);
    parents.first().map(place).unwrap_or_default().into()
}

/// The records that hold this union next to an enum whose values are the names of its members.
fn find(api: &Api, id: &TypeId, union: &Union) -> Vec<SiblingTag> {
    let titles = member_titles(union);
    let mut parents = Vec::new();
    for (record_id, def) in &api.types {
        let Shape::Struct(record) = &def.shape else {
            continue;
        };
        let holders = record
            .fields
            .iter()
            .filter(|field| matches!(&field.ty, TypeRef::Ref(held) if held == id));
        for holder in holders {
            let best = record
                .fields
                .iter()
                .filter_map(|tag| Some((tag, cases(api, tag, &titles)?)))
                .max_by_key(|(_, cases)| cases.len());
            if let Some((tag, cases)) = best.filter(|(tag, _)| is_usable(record, tag)) {
                parents.push(SiblingTag {
                    record: record_id.clone(),
                    field: holder.name.clone(),
                    tag: tag.name.clone(),
                    cases,
                });
            }
        }
    }
    parents
}

fn is_usable(record: &Record, tag: &Field) -> bool {
    tag.required && record.extra.is_none()
}

/// The titles of the members, from each of their words on, by their letters.
fn member_titles(union: &Union) -> Vec<Option<Vec<String>>> {
    let title = |ty: &TypeRef| match ty {
        TypeRef::Ref(id) => {
            let words = words(id.title());
            let rest = |skip: usize| fold(&words.get(skip..).unwrap_or_default().concat());
            Some((0..words.len()).map(rest).collect())
        }
        _ => None,
    };
    union
        .members
        .iter()
        .map(|member| title(&member.ty))
        .collect()
}

/// The member whose title ends in these letters, from a word on. Of several the one with the fewest words before them.
fn named_by(titles: &[Option<Vec<String>>], value: &str) -> Option<usize> {
    let wanted = fold(value);
    let words_before = |title: &Vec<String>| title.iter().position(|rest| *rest == wanted);
    let mut found: Vec<(usize, usize)> = titles
        .iter()
        .enumerate()
        .filter_map(|(index, title)| Some((words_before(title.as_ref()?)?, index)))
        .collect();
    found.sort_unstable();
    match found.as_slice() {
        [] => None,
        [(first, _), (second, _), ..] if first == second => None,
        [(_, index), ..] => Some(*index),
    }
}

/// The values of a tag field that name members; `None` unless most members are named, none of them ambiguously.
fn cases(api: &Api, tag: &Field, titles: &[Option<Vec<String>>]) -> Option<Vec<TagCase>> {
    let TypeRef::Ref(id) = &tag.ty else {
        return None;
    };
    let Shape::Enum(list) = &api.get(id)?.shape else {
        return None;
    };
    let mut cases = Vec::new();
    for variant in &list.values {
        let Literal::String(value) = &variant.value else {
            return None;
        };
        if let Some(member) = named_by(titles, value) {
            cases.push(TagCase {
                value: variant.value.clone(),
                member,
            });
        }
    }
    let reached: BTreeSet<usize> = cases.iter().map(|case| case.member).collect();
    (reached.len() >= 2 && reached.len() * 2 > titles.len()).then_some(cases)
}
