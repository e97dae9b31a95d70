//! Names of fields and of values.

use super::types::keeps;
use crate::config::{FactKey, Target};
use crate::lower::Lowering;
use crate::model::{Enumeration, Literal, Record, TypeId, Variant};
use crate::names::{Pool, Scope, snake_name, spell_symbols, truncated, type_name, variant_name};
use std::collections::BTreeMap;

/// The variant of what the docs do not list, unless a documented one has that name.
pub(super) const UNKNOWN: &str = "Unrecognized";

/// Gives every field its name.
pub(super) fn fields(lowering: &Lowering<'_>, id: &TypeId, record: &mut Record) {
    let mut pool = Pool::default();
    if record.extra.is_some() {
        pool.take("additional_properties", "_");
    }
    let mut scope = Scope::of(pool);
    let made = |name: &str| snake_name(name, "field");
    for field in &record.fields {
        if let Some(name) = lowering.names.item(id, &field.name)
            && keeps(lowering, Target::Field(id, &field.name), name, made)
        {
            scope.keep(&field.name, name);
        }
    }
    for field in &mut record.fields {
        let target = Target::Field(id, &field.name);
        let renamed = lowering.setting(target, |entry| entry.rename.clone());
        let natural = snake_name(&field.name, "field");
        let wanted =
            renamed.map_or_else(|| natural.clone(), |(name, _)| snake_name(&name, "field"));
        lowering.log_setting(target, FactKey::Rename, wanted != natural);
        field.rust_name = scope.give(&field.name, &wanted, "_");
    }
}

/// Values are named by their words. Where several have the same words, those with symbols spell them out.
pub(super) fn values(lowering: &Lowering<'_>, id: &TypeId, list: &mut Enumeration) {
    let texts: Vec<String> = list
        .values
        .iter()
        .map(|variant| variant.value.to_string())
        .collect();
    let prefix = prefix(id, list);
    let named = list.values.iter().zip(&texts);
    let natural: Vec<String> = named
        .map(|(variant, text)| natural_name(variant, text, prefix))
        .collect();
    let mut shared: BTreeMap<&str, usize> = BTreeMap::new();
    for name in &natural {
        *shared.entry(name).or_default() += 1;
    }
    let mut scope = Scope::default();
    for text in &texts {
        if let Some(name) = lowering.names.item(id, text)
            && keeps(lowering, Target::Value(id, text), name, type_name)
        {
            scope.keep(text, name);
        }
    }
    if lowering.names.knows(id) {
        // A value that is new must not push the variant for unknown values aside.
        scope.reserve(UNKNOWN);
    }
    for ((variant, text), natural) in list.values.iter_mut().zip(&texts).zip(&natural) {
        let target = Target::Value(id, text);
        let renamed = lowering.setting(target, |entry| entry.rename.clone());
        lowering.log_setting(target, FactKey::Rename, true);
        let is_shared = shared.get(natural.as_str()).is_some_and(|count| *count > 1);
        let wanted = match renamed {
            Some((name, _)) => type_name(&name),
            None if is_shared => truncated(&spell_symbols(text)),
            None => natural.clone(),
        };
        variant.rust_name = scope.give(text, &wanted, "");
    }
}

/// Text names itself; a number is named as the docs name it, without the name of the type.
fn natural_name(variant: &Variant, text: &str, prefix: &str) -> String {
    let documented = variant.rust_name.as_str();
    let is_named = matches!(variant.value, Literal::Integer(_)) && !documented.is_empty();
    let name = documented.strip_prefix(prefix).unwrap_or(documented);
    truncated(&variant_name(if is_named { name } else { text }))
}

/// What Go puts before the names of all values: the name of their type. Nothing, if not all have it.
fn prefix<'a>(id: &'a TypeId, list: &Enumeration) -> &'a str {
    let title = id.title();
    let has = |variant: &Variant| {
        let rest = variant.rust_name.strip_prefix(title);
        rest.is_some_and(|rest| rest.starts_with(char::is_uppercase))
    };
    if list.values.iter().all(has) {
        title
    } else {
        ""
    }
}
