//! The names of operations: ids, Rust types, modules.

use super::Lowering;
use crate::config::{FactKey, Target};
use crate::lower::names::{Pool, snake_name, type_name};
use std::collections::BTreeMap;

/// Makes ids unique and gives every operation its module and type name.
pub(super) fn assign(lowering: &mut Lowering<'_>) {
    let mut ids = Pool::default();
    let mut modules: BTreeMap<String, String> = BTreeMap::new();
    let mut taken_modules = Pool::default();
    let mut types: BTreeMap<String, Pool> = BTreeMap::new();
    let mut operations = std::mem::take(&mut lowering.api.operations);
    for operation in &mut operations {
        let target = Target::Operation(&operation.id);
        let renamed = lowering.setting(target, |entry| entry.rename.clone());
        let natural = type_name(&operation.id);
        let wanted = renamed.map_or_else(|| natural.clone(), |(name, _)| type_name(&name));
        lowering.log_setting(target, FactKey::Rename, wanted != natural);
        let module = modules
            .entry(operation.group.clone())
            .or_insert_with(|| taken_modules.take(&snake_name(&operation.group, "general"), "_"))
            .clone();
        operation.rust_name = types.entry(module.clone()).or_default().take(&wanted, "");
        if ids.has(&operation.id) {
            operation.id = format!("{}.{}", operation.group, operation.id);
        }
        operation.id = ids.take(&operation.id, "_");
        operation.group = module;
    }
    lowering.api.operations = operations;
}
