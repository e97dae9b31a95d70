//! Rust names: of modules, types, fields, values and members.
//!
//! A name is made from the documented one; where two lead to the same, the first in the order of the docs keeps it and
//! the later gets a suffix.

mod pool;
mod symbols;
pub mod words;

pub use pool::Pool;
pub use symbols::{spell_symbols, variant_name};

use super::Lowering;
use crate::config::{FactKey, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Enumeration, Literal, Record, RustPath, Shape, TypeId, TypeRef, Union};
use std::collections::BTreeMap;
use words::{calm, capitalised, snake, words};

/// Module names that the generated crate needs for itself.
const RESERVED_MODULES: [&str; 6] = ["support", "api", "prelude", "tests", "lib", "main"];

/// The longest name that is made of a documented one; file names have limits.
const MAX_LEN: usize = 120;

/// Gives every type, field, value and member its Rust name.
pub(super) fn assign(lowering: &mut Lowering<'_>) {
    let modules = modules(lowering);
    let mut types: BTreeMap<Vec<String>, Pool> = BTreeMap::new();
    let mut files: BTreeMap<Vec<String>, Pool> = BTreeMap::new();
    let ids: Vec<TypeId> = lowering.api.types.keys().cloned().collect();
    for id in &ids {
        let path = modules.get(id.namespace()).cloned().unwrap_or_default();
        let renamed = lowering.setting(Target::Type(id), |entry| entry.rename.clone());
        let natural = type_name(id.title());
        let wanted = renamed.map_or_else(|| natural.clone(), |(name, _)| type_name(&name));
        lowering.log_setting(Target::Type(id), FactKey::Rename, wanted != natural);
        let name = types.entry(path.clone()).or_default().take(&wanted, "");
        let file = files
            .entry(path.clone())
            .or_insert_with(Pool::for_files)
            .take(&snake_name(&name, "page"), "_");
        if name != wanted {
            report_collision(lowering, id, &wanted, &name);
        }
        if let Some(def) = lowering.api.types.get_mut(id) {
            def.rust_path = RustPath {
                modules: path,
                name,
            };
            def.file = file;
        }
    }
    for id in &ids {
        let Some(mut shape) = lowering.api.get(id).map(|def| def.shape.clone()) else {
            continue;
        };
        match &mut shape {
            Shape::Struct(record) => name_fields(lowering, id, record),
            Shape::Enum(list) => name_values(lowering, id, list),
            Shape::Union(union) => name_members(id, union),
            Shape::Alias { .. } => {}
        }
        if let Some(def) = lowering.api.types.get_mut(id) {
            def.shape = shape;
        }
    }
}

fn report_collision(lowering: &mut Lowering<'_>, id: &TypeId, wanted: &str, name: &str) {
    let span = lowering
        .pages
        .get(id)
        .map(|page| page.span)
        .unwrap_or_default();
    lowering.diagnostics.push(
        Diagnostic::new(
            Code::NameCollision,
            format!("`{id}` became `{name}`: `{wanted}` is another type"),
        )
        .at(span, "this title leads to the same Rust name as another")
        .config(format!(
            "[[override]]\npath = \"{id}\"\nrename = \"…\"\nreason = \"…\""
        )),
    );
}

/// The module path of each namespace.
fn modules(lowering: &Lowering<'_>) -> BTreeMap<String, Vec<String>> {
    let mut pools: BTreeMap<Vec<String>, Pool> = BTreeMap::new();
    let mut known: BTreeMap<Vec<&str>, Vec<String>> = BTreeMap::new();
    let mut paths = BTreeMap::new();
    for id in lowering.api.types.keys() {
        let namespace = id.namespace();
        if paths.contains_key(namespace) {
            continue;
        }
        let parts: Vec<&str> = namespace.split('.').collect();
        let mut path: Vec<String> = Vec::new();
        for depth in 1..=parts.len() {
            let prefix = parts.get(..depth).unwrap_or_default().to_vec();
            if let Some(found) = known.get(&prefix) {
                path.clone_from(found);
                continue;
            }
            let part = parts.get(depth - 1).copied().unwrap_or_default();
            let pool = pools
                .entry(path.clone())
                .or_insert_with(|| Pool::with(&RESERVED_MODULES));
            let name = pool.take(&snake_name(part, "models"), "_");
            path.push(name);
            known.insert(prefix, path.clone());
        }
        paths.insert(namespace.to_owned(), path);
    }
    paths
}

/// A title as a type name: as it is written where that is one, else its words.
fn type_name(title: &str) -> String {
    let plain = title.starts_with(|c: char| c.is_ascii_uppercase())
        && title.chars().all(|c| c.is_ascii_alphanumeric());
    let name: String = if plain {
        title.to_owned()
    } else {
        words(title).iter().map(|word| capitalised(word)).collect()
    };
    let name = truncated(&name);
    match name.chars().next() {
        None => "Unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) => name,
    }
}

/// A documented name as a snake-case identifier; `empty` if it has no letters.
fn snake_name(name: &str, empty: &str) -> String {
    let name = truncated(&snake(&calm(name)));
    match name.chars().next() {
        None => empty.to_owned(),
        Some(first) if first.is_numeric() => format!("n{name}"),
        Some(_) => name,
    }
}

fn truncated(name: &str) -> String {
    name.chars()
        .take(MAX_LEN)
        .collect::<String>()
        .trim_end_matches('_')
        .to_owned()
}

fn name_fields(lowering: &Lowering<'_>, id: &TypeId, record: &mut Record) {
    let mut pool = Pool::default();
    if record.extra.is_some() {
        pool.take("additional_properties", "_");
    }
    for field in &mut record.fields {
        let target = Target::Field(id, &field.name);
        let renamed = lowering.setting(target, |entry| entry.rename.clone());
        let natural = snake_name(&field.name, "field");
        let wanted =
            renamed.map_or_else(|| natural.clone(), |(name, _)| snake_name(&name, "field"));
        lowering.log_setting(target, FactKey::Rename, wanted != natural);
        field.rust_name = pool.take(&wanted, "_");
    }
}

fn name_values(lowering: &Lowering<'_>, id: &TypeId, list: &mut Enumeration) {
    let mut pool = Pool::default();
    for variant in &mut list.values {
        let text = match &variant.value {
            Literal::String(text) => text.clone(),
            Literal::Integer(value) => value.to_string(),
            Literal::Bool(value) => value.to_string(),
        };
        let target = Target::Value(id, &text);
        let renamed = lowering.setting(target, |entry| entry.rename.clone());
        lowering.log_setting(target, FactKey::Rename, true);
        let natural = truncated(&variant_name(&text));
        let spelled = truncated(&spell_symbols(&text));
        variant.rust_name = match renamed {
            Some((name, _)) => pool.take(&type_name(&name), ""),
            None if pool.has(&natural) && spelled != natural => pool.take(&spelled, ""),
            None => pool.take(&natural, ""),
        };
    }
}

/// Members are named without the words that all of them, or the union itself, start with.
fn name_members(id: &TypeId, union: &mut Union) {
    let common = common_words(union);
    let own = words(id.title());
    let mut pool = Pool::default();
    for member in &mut union.members {
        let wanted = member_name(&member.ty, common.max(shared_words(&own, &member.ty)));
        let full = member_name(&member.ty, 0);
        let namespaced = match &member.ty {
            TypeRef::Ref(id) => format!("{}{full}", type_name(id.namespace())),
            _ => full.clone(),
        };
        let free = [&wanted, &full, &namespaced]
            .into_iter()
            .find(|name| !pool.has(name));
        member.rust_name = pool.take(free.unwrap_or(&wanted), "");
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
    let titles: Vec<Vec<String>> = union
        .members
        .iter()
        .filter_map(|member| match &member.ty {
            TypeRef::Ref(id) => Some(words(id.title())),
            _ => None,
        })
        .collect();
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

fn member_name(ty: &TypeRef, skip: usize) -> String {
    match ty {
        TypeRef::Ref(id) => {
            let rest: String = words(id.title())
                .iter()
                .skip(skip)
                .map(|word| capitalised(word))
                .collect();
            if skip == 0 {
                type_name(id.title())
            } else {
                type_name(&rest)
            }
        }
        TypeRef::String => "String".to_owned(),
        TypeRef::Boolean => "Boolean".to_owned(),
        TypeRef::Integer => "Integer".to_owned(),
        TypeRef::Float => "Float".to_owned(),
        TypeRef::Number => "Number".to_owned(),
        TypeRef::Decimal => "Decimal".to_owned(),
        TypeRef::Timestamp => "Timestamp".to_owned(),
        TypeRef::Date => "Date".to_owned(),
        TypeRef::Bytes => "Bytes".to_owned(),
        TypeRef::Any => "Any".to_owned(),
        TypeRef::Literal(Literal::String(text)) => truncated(&variant_name(text)),
        TypeRef::Literal(Literal::Integer(value)) => variant_name(&value.to_string()),
        TypeRef::Literal(Literal::Bool(value)) => variant_name(&value.to_string()),
        TypeRef::Array(inner) => format!("{}List", member_name(inner, skip)),
        TypeRef::Map(inner) => format!("{}Map", member_name(inner, skip)),
        TypeRef::Nullable(inner) => format!("Nullable{}", member_name(inner, skip)),
    }
}

#[cfg(test)]
mod tests {
    use super::{snake_name, type_name};

    #[test]
    fn hostile_names_become_identifiers() {
        assert_eq!(type_name("AuthTokenRequest"), "AuthTokenRequest");
        assert_eq!(type_name("ACHDetails"), "ACHDetails");
        assert_eq!(type_name("../../etc/passwd"), "EtcPasswd");
        assert_eq!(type_name("x; fn main() {}"), "XFnMain");
        assert_eq!(type_name("3d"), "N3d");
        assert_eq!(type_name("\u{202e}"), "Unnamed");
        assert_eq!(snake_name("x5t#S256", "field"), "x5t_s256");
        assert_eq!(snake_name("CLIENT_ID", "field"), "client_id");
        assert_eq!(snake_name("", "field"), "field");
        assert!(snake_name(&"a".repeat(10_000), "field").len() < 200);
    }
}
