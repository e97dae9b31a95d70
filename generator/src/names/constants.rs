//! Names of the types of string constants.

use super::scope::Scope;
use crate::model::{Api, Literal, Shape, TypeRef};
use heck::ToUpperCamelCase;
use std::collections::{BTreeMap, BTreeSet};

/// A name for each string constant of an API. Those in `given` keep theirs; other texts that would have the same name
/// are told apart by a number, in the order of the texts.
pub(crate) fn named<'g>(
    api: &Api,
    given: impl IntoIterator<Item = (&'g str, &'g str)>,
) -> BTreeMap<String, String> {
    let texts = texts(api);
    let mut scope = Scope::default();
    for (text, name) in given {
        if texts.contains(text) {
            scope.keep(text, name);
        }
    }
    texts
        .into_iter()
        .map(|text| {
            let name = scope.give(&text, &base_name(&text), "");
            (text, name)
        })
        .collect()
}

fn texts(api: &Api) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    for def in api.types.values() {
        match &def.shape {
            Shape::Struct(record) => {
                let fields = record.fields.iter().map(|field| &field.ty);
                for ty in fields.chain(&record.extra) {
                    collect(ty, &mut texts);
                }
            }
            Shape::Union(union) => {
                for member in &union.members {
                    collect(&member.ty, &mut texts);
                }
            }
            Shape::Alias { target } => collect(target, &mut texts),
            Shape::Enum(_) => {}
        }
    }
    for operation in &api.operations {
        for parameter in &operation.parameters {
            collect(&parameter.ty, &mut texts);
        }
    }
    texts
}

fn collect(ty: &TypeRef, texts: &mut BTreeSet<String>) {
    match ty {
        TypeRef::Literal(Literal::String(text)) => {
            texts.insert(text.clone());
        }
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            collect(inner, texts);
        }
        _ => {}
    }
}

fn base_name(text: &str) -> String {
    let words: String = text
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let name = words.to_upper_camel_case();
    match name.chars().next() {
        None => "Symbol".to_owned(),
        Some(first) if first.is_numeric() => format!("Value{name}"),
        Some(_) => name,
    }
}
