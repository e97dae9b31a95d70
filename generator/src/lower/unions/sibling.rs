//! Unions whose tag stands beside them: an event's `type` decides its `data`.

use crate::lower::names::words::{fold, words};
use crate::model::{
    Api, Field, Literal, Record, Shape, SiblingTag, TagCase, TypeId, TypeRef, Union,
};
use std::collections::BTreeSet;

/// The records that hold this union next to an enum whose values are the names of its members.
#[must_use]
pub(super) fn find(api: &Api, id: &TypeId, union: &Union) -> Vec<SiblingTag> {
    let names = own_names(union);
    if names.iter().filter(|name| name.is_some()).count() < 2 {
        return Vec::new();
    }
    let mut parents = Vec::new();
    for (record_id, def) in &api.types {
        let Shape::Struct(record) = &def.shape else {
            continue;
        };
        let holders = record
            .fields
            .iter()
            .filter(|field| field.ty == TypeRef::Ref(id.clone()));
        for holder in holders {
            let best = record
                .fields
                .iter()
                .filter_map(|tag| Some((tag, cases(api, tag, &names)?)))
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

/// What is left of each member's title without the words that all titles start with, folded.
fn own_names(union: &Union) -> Vec<Option<String>> {
    let titles: Vec<Option<Vec<String>>> = union
        .members
        .iter()
        .map(|member| match &member.ty {
            TypeRef::Ref(id) => Some(words(id.title())),
            _ => None,
        })
        .collect();
    let first = titles.iter().flatten().next().cloned().unwrap_or_default();
    let shared = |title: &Vec<String>| title.iter().zip(&first).take_while(|(a, b)| a == b).count();
    let common = titles.iter().flatten().map(shared).min().unwrap_or(0);
    titles
        .into_iter()
        .map(|title| {
            let rest = title?.get(common..)?.concat();
            (!rest.is_empty()).then(|| fold(&rest))
        })
        .collect()
}

/// The values of a tag field that name members; `None` unless most members are named, none of them ambiguously.
fn cases(api: &Api, tag: &Field, names: &[Option<String>]) -> Option<Vec<TagCase>> {
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
        let wanted = fold(value);
        let member = names
            .iter()
            .position(|name| name.as_deref() == Some(wanted.as_str()));
        if let Some(member) = member {
            cases.push(TagCase {
                value: variant.value.clone(),
                member,
            });
        }
    }
    let reached: BTreeSet<usize> = cases.iter().map(|case| case.member).collect();
    (reached.len() >= 2 && reached.len() * 2 > names.len()).then_some(cases)
}
