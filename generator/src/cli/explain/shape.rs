//! What a type consists of, for `explain`: fields and their wire names, members and what selects them, values.

use crate::cli::summary::rank_words;
use crate::cli::term::{BOLD, DIM, paint};
use crate::config::{quoted, type_text};
use crate::model::{
    Dispatch, Enumeration, Fact, Field, Literal, Member, Record, Shape, TagCase, TypeDef, TypeRef,
    Union,
};
use std::fmt::Write;

/// The parts of a type, each on a line, after an empty one. Nothing for an alias.
pub(super) fn parts(ty: &TypeDef) -> String {
    match &ty.shape {
        Shape::Struct(record) => fields(record),
        Shape::Union(union) => members(union),
        Shape::Enum(list) => values(list),
        Shape::Alias { .. } => String::new(),
    }
}

/// Names in the docs and on the wire, and how the latter was found.
fn fields(record: &Record) -> String {
    let width = |get: fn(&Field) -> &str| {
        let longest = record.fields.iter().map(|field| get(field).chars().count());
        longest.max().unwrap_or(0)
    };
    let (names, wires) = (width(|field| &field.name), width(|field| &field.wire));
    let mut text = String::from("\n");
    for field in &record.fields {
        let mut decisions = field.decisions.iter();
        let wire = decisions.find(|decision| decision.fact == Fact::Wire);
        let how = wire.map_or(String::new(), |decision| {
            format!("by {}", rank_words(decision.rank))
        });
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "  {:names$}  {:wires$}  {}",
            field.name,
            field.wire,
            paint(DIM, how)
        );
    }
    text
}

/// The type of a field, and how to change it; nothing where a decision tells both.
pub(super) fn of_field(ty: &TypeDef, field: &Field) -> String {
    let mut decisions = field.decisions.iter();
    if decisions.any(|decision| decision.fact == Fact::Type) {
        return String::new();
    }
    let (heading, hint) = (paint(BOLD, "type:"), paint(DIM, "to change it:"));
    let name = type_text(&field.ty).unwrap_or_else(|| type_name(&field.ty));
    let path = quoted(&format!("{}.{}", ty.id, field.name));
    format!(
        "\n{heading} {name}, as documented\n  {hint}\n    [[override]]\n    path = {path}\n    type = \"…\"\n    reason = \"…\"\n"
    )
}

/// Members, and the values of a tag that select each.
fn members(union: &Union) -> String {
    let mut text = String::from("\n");
    for (index, member) in union.members.iter().enumerate() {
        let tags = match &union.dispatch {
            Dispatch::Tag { key, cases } => tags(key, cases, index),
            Dispatch::Sibling { parents } => {
                let lists = parents.iter().map(|parent| {
                    let place = format!("{} beside it in {}", parent.tag, parent.record);
                    tags(&place, &parent.cases, index)
                });
                lists.collect::<Vec<_>>().join(", ")
            }
            Dispatch::Kind | Dispatch::Score { .. } => keys(member),
        };
        let _ = writeln!(text, "  {}  {}", type_name(&member.ty), paint(DIM, tags));
    }
    text
}

fn tags(key: &str, cases: &[TagCase], member: usize) -> String {
    let values = cases.iter().filter(|case| case.member == member);
    let values: Vec<String> = values.map(|case| literal(&case.value)).collect();
    match values.as_slice() {
        [] => format!("no value of {key}"),
        _ => format!("{key} = {}", values.join(" | ")),
    }
}

/// What a reader goes by where there is no tag: required keys, or the kinds of JSON.
fn keys(member: &Member) -> String {
    match &member.keys {
        Some(keys) if !keys.required.is_empty() => format!("with {}", keys.required.join(", ")),
        Some(_) => "an object, no key required".to_owned(),
        None => {
            let kinds = member.kinds.iter().map(|kind| format!("{kind:?}"));
            kinds.collect::<Vec<_>>().join(" or ").to_lowercase()
        }
    }
}

fn values(list: &Enumeration) -> String {
    let mut text = String::from("\n");
    for value in &list.values {
        let _ = writeln!(text, "  {}  {}", literal(&value.value), value.rust_name);
    }
    text
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Bool(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::String(value) => format!("{value:?}"),
    }
}

fn type_name(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Ref(id) => id.to_string(),
        TypeRef::Array(inner) => format!("{}[]", type_name(inner)),
        TypeRef::Map(inner) => format!("map of {}", type_name(inner)),
        TypeRef::Nullable(inner) => format!("{} or null", type_name(inner)),
        TypeRef::Literal(value) => literal(value),
        other => format!("{other:?}").to_lowercase(),
    }
}
