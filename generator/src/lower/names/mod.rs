//! Rust names: of modules, types, fields, values and members.
//!
//! A name is made from the documented one; where two lead to the same, the first in the order of the docs keeps it and
//! the later gets a suffix.

mod members;
mod pool;
mod symbols;
pub mod words;

pub use pool::Pool;
pub use symbols::{spell_symbols, variant_name};

use super::Lowering;
use crate::config::{FactKey, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Enumeration, Literal, Record, RustPath, Shape, TypeId};
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
            Shape::Union(union) => members::name(id, union),
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
pub(super) fn type_name(title: &str) -> String {
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
pub(super) fn snake_name(name: &str, empty: &str) -> String {
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

/// Values are named by their words. Where several have the same words, those with symbols spell them out.
fn name_values(lowering: &Lowering<'_>, id: &TypeId, list: &mut Enumeration) {
    let texts: Vec<String> = list
        .values
        .iter()
        .map(|variant| literal_text(&variant.value))
        .collect();
    let mut shared: BTreeMap<String, usize> = BTreeMap::new();
    for text in &texts {
        *shared.entry(truncated(&variant_name(text))).or_default() += 1;
    }
    let mut pool = Pool::default();
    for (variant, text) in list.values.iter_mut().zip(&texts) {
        let target = Target::Value(id, text);
        let renamed = lowering.setting(target, |entry| entry.rename.clone());
        lowering.log_setting(target, FactKey::Rename, true);
        let natural = truncated(&variant_name(text));
        let is_shared = shared.get(&natural).is_some_and(|count| *count > 1);
        let wanted = match renamed {
            Some((name, _)) => type_name(&name),
            None if is_shared => truncated(&spell_symbols(text)),
            None => natural,
        };
        variant.rust_name = pool.take(&wanted, "");
    }
}

fn literal_text(literal: &Literal) -> String {
    match literal {
        Literal::String(text) => text.clone(),
        Literal::Integer(value) => value.to_string(),
        Literal::Bool(value) => value.to_string(),
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
