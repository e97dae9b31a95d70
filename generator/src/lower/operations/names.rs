//! The names of operations: ids, Rust types, modules.

use super::Lowering;
use crate::config::{FactKey, Target};
use crate::model::Operation;
use crate::names::words::ascii;
use crate::names::{NamesLock, Pool, Scope, snake_name, type_name};
use std::collections::BTreeMap;

/// Makes ids unique and gives every operation its module and type name.
pub(super) fn assign(lowering: &mut Lowering<'_>) {
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
    for (operation, id) in operations.iter_mut().zip(&documented) {
        let natural = type_name(id);
        let wanted = renamed(id).unwrap_or_else(|| natural.clone());
        lowering.log_setting(Target::Operation(id), FactKey::Rename, wanted != natural);
        let module = module_of(operation);
        let scope = types.entry(module.clone()).or_default();
        operation.rust_name = scope.give(&operation.id, &wanted, "");
        operation.group = module;
    }
    lowering.api.operations = operations;
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
