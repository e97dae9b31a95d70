//! Names of modules and types.

use crate::config::{FactKey, Target, proposal};
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::Lowering;
use crate::model::{RustPath, TypeId};
use crate::names::words::ascii;
use crate::names::{Pool, Scope, snake_name, type_name};
use std::collections::BTreeMap;

/// Module names that the generated crate needs for itself.
const RESERVED_MODULES: [&str; 6] = ["support", "api", "prelude", "tests", "lib", "main"];

/// Gives every type its path and its file.
pub(super) fn name(lowering: &mut Lowering<'_>) {
    let modules = modules(lowering);
    let ids: Vec<TypeId> = lowering.api.types.keys().cloned().collect();
    let path_of = |id: &TypeId| modules.get(id.namespace()).cloned().unwrap_or_default();
    let mut scopes: BTreeMap<Vec<String>, Scope> = BTreeMap::new();
    for id in &ids {
        if let Some(name) = lowering.names.type_name(id)
            && keeps(lowering, Target::Type(id), name, type_name)
        {
            scopes.entry(path_of(id)).or_default().keep(&id.0, name);
        }
    }
    let mut files: BTreeMap<Vec<String>, Pool> = BTreeMap::new();
    for id in &ids {
        let path = path_of(id);
        let renamed = lowering.setting(Target::Type(id), |entry| entry.rename.clone());
        let natural = type_name(id.title());
        let wanted = renamed.map_or_else(|| natural.clone(), |(name, _)| type_name(&name));
        lowering.log_setting(Target::Type(id), FactKey::Rename, wanted != natural);
        let scope = scopes.entry(path.clone()).or_default();
        let name = scope.give(&id.0, &wanted, "");
        let file = files
            .entry(path.clone())
            .or_insert_with(Pool::for_files)
            .take(&snake_name(&name, "page"), "_");
        if name != wanted && scope.has(&wanted) {
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
}

/// Whether something keeps the name it had: the configuration gives it no other.
pub(super) fn keeps(
    lowering: &Lowering<'_>,
    target: Target<'_>,
    name: &str,
    made: impl Fn(&str) -> String,
) -> bool {
    let renamed = lowering.setting(target, |entry| entry.rename.clone());
    renamed.is_none_or(|(wanted, _)| made(&wanted) == name)
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
        .config(proposal(id, "rename = \"…\"")),
    );
}

/// The module path of each namespace.
fn modules(lowering: &Lowering<'_>) -> BTreeMap<String, Vec<String>> {
    let given = lowering.names.modules();
    let mut pools: BTreeMap<Vec<String>, Scope> = BTreeMap::new();
    let mut known: BTreeMap<Vec<&str>, Vec<String>> = BTreeMap::new();
    // Outer modules first: the inner ones stand in them.
    for (prefix, name) in &given {
        let is_used = |id: &TypeId| {
            let mut parts = id.namespace().split('.');
            prefix.iter().all(|part| parts.next() == Some(part))
        };
        let Some((part, above)) = prefix.split_last() else {
            continue;
        };
        let above = if above.is_empty() {
            Some(Vec::new())
        } else {
            known.get(above).cloned()
        };
        if let Some(mut path) = above
            && lowering.api.types.keys().any(is_used)
        {
            let scope = pools
                .entry(path.clone())
                .or_insert_with(|| Scope::of(Pool::with(&RESERVED_MODULES)));
            scope.keep(part, name);
            if let Some(kept) = scope.kept(part) {
                path.push(kept.to_owned());
                known.insert(prefix.clone(), path);
            }
        }
    }
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
            let scope = pools
                .entry(path.clone())
                .or_insert_with(|| Scope::of(Pool::with(&RESERVED_MODULES)));
            let name = scope.give(part, &ascii(&snake_name(part, "models")), "_");
            path.push(name);
            known.insert(prefix, path.clone());
        }
        paths.insert(namespace.to_owned(), path);
    }
    paths
}
