//! The names of operations: ids, Rust types, modules.
//!
//! An operation is called as the heading of its section says, in the module of its group: `transfers::List`. Where two
//! sections of a group have the same heading, their ids tell them apart.

use super::Lowering;
use crate::config::{FactKey, Target};
use crate::model::Operation;
use crate::names::words::ascii;
use crate::names::{NamesLock, Pool, Scope, snake_name, type_name};
use std::collections::BTreeMap;

/// Makes ids unique and gives every operation its module and type name. `headings` has one for each operation.
pub(super) fn assign(lowering: &mut Lowering<'_>, headings: &[&str]) {
    let mut operations = std::mem::take(&mut lowering.api.operations);
    let documented: Vec<String> = operations.iter().map(|it| it.id.clone()).collect();
    let mut ids = Pool::default();
    for operation in &mut operations {
        if ids.has(&operation.id) {
            operation.id = format!("{}.{}", operation.group, operation.id);
        }
        operation.id = ids.take(&operation.id, "_");
    }
    let modules = modules(lowering.names, &operations);
    let module_of = |operation: &Operation| match lowering.names.operation(&operation.id) {
        Some((module, _)) => module.to_owned(),
        None => modules.get(&operation.group).cloned().unwrap_or_default(),
    };
    let natural = natural(&operations, &documented, headings, &module_of);
    let renamed = |id: &str| {
        let found = lowering.setting(Target::Operation(id), |entry| entry.rename.clone());
        found.map(|(name, _)| type_name(&name))
    };
    let mut types: BTreeMap<String, Scope> = BTreeMap::new();
    for (operation, id) in operations.iter().zip(&documented) {
        if let Some((_, name)) = lowering.names.operation(&operation.id)
            && renamed(id).is_none_or(|wanted| wanted == name)
        {
            let scope = types.entry(module_of(operation)).or_default();
            scope.keep(&operation.id, name);
        }
    }
    for ((operation, id), natural) in operations.iter_mut().zip(&documented).zip(natural) {
        let wanted = renamed(id).unwrap_or_else(|| natural.clone());
        lowering.log_setting(Target::Operation(id), FactKey::Rename, wanted != natural);
        let module = module_of(operation);
        let scope = types.entry(module.clone()).or_default();
        operation.rust_name = scope.give(&operation.id, &wanted, "");
        operation.group = module;
    }
    lowering.api.operations = operations;
}

/// The name of each operation if nothing else were in its way: that of its heading, or of its id where another heading
/// of the module gives the same name.
fn natural(
    operations: &[Operation],
    ids: &[String],
    headings: &[&str],
    module_of: &dyn Fn(&Operation) -> String,
) -> Vec<String> {
    let paths: Vec<(String, String)> = operations
        .iter()
        .zip(headings)
        .map(|(operation, heading)| (module_of(operation), type_name(heading)))
        .collect();
    let mut counts: BTreeMap<&(String, String), usize> = BTreeMap::new();
    for path in &paths {
        *counts.entry(path).or_default() += 1;
    }
    let names = paths.iter().zip(ids).map(|(path, id)| {
        if counts.get(path) == Some(&1) {
            path.1.clone()
        } else {
            type_name(id)
        }
    });
    names.collect()
}

/// The module of each group: the one that its operations were in, or one made of its name.
fn modules(names: &NamesLock, operations: &[Operation]) -> BTreeMap<String, String> {
    let natural = |group: &str| ascii(&snake_name(group, "general"));
    let mut scope = Scope::default();
    // Where operations of one group were in several modules, the group is the one of its name.
    for by_name in [true, false] {
        for operation in operations {
            if let Some((module, _)) = names.operation(&operation.id)
                && scope.kept(&operation.group).is_none()
                && (!by_name || module == natural(&operation.group))
            {
                scope.keep(&operation.group, module);
            }
        }
    }
    let mut modules = BTreeMap::new();
    for operation in operations {
        if !modules.contains_key(&operation.group) {
            let module = scope.give(&operation.group, &natural(&operation.group), "_");
            modules.insert(operation.group.clone(), module);
        }
    }
    modules
}
