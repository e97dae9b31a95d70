//! Names of the members of unions.

use super::items::UNKNOWN;
use crate::model::{Literal, TypeId, TypeRef, Union};
use crate::names::lock::{member_key, numeric_key};
use crate::names::words::{capitalised, words};
use crate::names::{NamesLock, Scope, truncated, type_name, variant_name};

/// Members are named without the words that all of them, or the union itself, start with, and without those that all
/// of them end with.
pub(super) fn name(given: &NamesLock, id: &TypeId, union: &mut Union) {
    let common = common_words(union);
    let tail = common_tail(union, common);
    let own = words(id.title());
    let mut scope = Scope::default();
    for member in &union.members {
        let key = member_key(&member.ty);
        if let Some(name) = given
            .item(id, &key)
            .or_else(|| as_number(given, id, union, &key))
        {
            scope.keep(&key, name);
        }
    }
    if given.knows(id) {
        // A member that is new must not push the variant for unknown values aside.
        scope.reserve(UNKNOWN);
    }
    for member in &mut union.members {
        let skip = common.max(shared_words(&own, &member.ty));
        let short = member_name(&member.ty, skip, tail);
        let wanted = member_name(&member.ty, skip, 0);
        let full = member_name(&member.ty, 0, 0);
        let namespaced = match &member.ty {
            TypeRef::Ref(id) => format!("{}{full}", type_name(id.namespace())),
            _ => full.clone(),
        };
        let free = [&short, &wanted, &full, &namespaced]
            .into_iter()
            .find(|name| !scope.has(name));
        let key = member_key(&member.ty);
        member.rust_name = scope.give(&key, free.unwrap_or(&short), "");
    }
}

/// The name of the only number of its form, from when the docs seemed to say another kind of number.
fn as_number<'n>(given: &'n NamesLock, id: &TypeId, union: &Union, key: &str) -> Option<&'n str> {
    let form = numeric_key(key)?;
    let same = |other: &str| numeric_key(other).as_ref() == Some(&form);
    let now = union.members.iter().map(|member| member_key(&member.ty));
    let mut before = given.items_of(id).filter(|(other, _)| same(other));
    match (
        now.filter(|other| same(other)).count(),
        before.next(),
        before.next(),
    ) {
        (1, Some((_, name)), None) => Some(name),
        _ => None,
    }
}

fn titles(union: &Union) -> Vec<Vec<String>> {
    let title = |ty: &TypeRef| match ty {
        TypeRef::Ref(id) => Some(words(id.title())),
        _ => None,
    };
    union
        .members
        .iter()
        .filter_map(|member| title(&member.ty))
        .collect()
}

/// How many words all titles end with, leaving at least one to each behind the first `common`.
fn common_tail(union: &Union, common: usize) -> usize {
    let titles = titles(union);
    let Some((first, rest)) = titles.split_first() else {
        return 0;
    };
    let shared = |title: &Vec<String>| {
        first
            .iter()
            .rev()
            .zip(title.iter().rev())
            .take_while(|(a, b)| a == b)
            .count()
    };
    let tail = rest.iter().map(shared).min().unwrap_or(0);
    if titles.iter().all(|title| title.len() > common + tail) {
        tail
    } else {
        0
    }
}

/// How many words a member's title shares with the union's, leaving at least one.
fn shared_words(own: &[String], ty: &TypeRef) -> usize {
    let TypeRef::Ref(id) = ty else { return 0 };
    let title = words(id.title());
    let shared = own.iter().zip(&title).take_while(|(a, b)| a == b).count();
    let next = title
        .get(shared)
        .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_alphabetic()));
    if next { shared } else { 0 }
}

/// How many words all titles start with, leaving at least one to each.
fn common_words(union: &Union) -> usize {
    let titles = titles(union);
    let Some((first, rest)) = titles.split_first() else {
        return 0;
    };
    if rest.is_empty() {
        return 0;
    }
    let shared = |title: &Vec<String>| first.iter().zip(title).take_while(|(a, b)| a == b).count();
    let common = rest.iter().map(shared).min().unwrap_or(0);
    let starts_well = |title: &Vec<String>| {
        title
            .get(common)
            .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_alphabetic()))
    };
    if titles.iter().all(starts_well) {
        common
    } else {
        0
    }
}

fn member_name(ty: &TypeRef, skip: usize, tail: usize) -> String {
    match ty {
        TypeRef::Ref(id) if skip + tail == 0 => type_name(id.title()),
        TypeRef::Ref(id) => {
            let words = words(id.title());
            let kept = words
                .get(skip..words.len().saturating_sub(tail))
                .unwrap_or_default();
            type_name(
                &kept
                    .iter()
                    .map(|word| capitalised(word))
                    .collect::<String>(),
            )
        }
        TypeRef::String => "String".to_owned(),
        TypeRef::Boolean => "Boolean".to_owned(),
        TypeRef::Integer => "Integer".to_owned(),
        TypeRef::Float => "Float".to_owned(),
        TypeRef::Number => "Number".to_owned(),
        TypeRef::BigInteger => "BigInteger".to_owned(),
        TypeRef::Decimal => "Decimal".to_owned(),
        TypeRef::Timestamp => "Timestamp".to_owned(),
        TypeRef::Date => "Date".to_owned(),
        TypeRef::Bytes => "Bytes".to_owned(),
        TypeRef::Any => "Any".to_owned(),
        TypeRef::Literal(Literal::String(text)) => truncated(&variant_name(text)),
        TypeRef::Literal(Literal::Integer(value)) => variant_name(&value.to_string()),
        TypeRef::Literal(Literal::Bool(value)) => variant_name(&value.to_string()),
        TypeRef::Array(inner) => format!("{}List", member_name(inner, skip, tail)),
        TypeRef::Map(inner) => format!("{}Map", member_name(inner, skip, tail)),
        TypeRef::Nullable(inner) => format!("Nullable{}", member_name(inner, skip, tail)),
    }
}
