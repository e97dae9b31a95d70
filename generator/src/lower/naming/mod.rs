//! Names of modules, types, fields, values and members: what each is called in Rust.

mod items;
mod members;
mod report;
#[cfg(test)]
mod tests;
mod types;

use super::Lowering;
use crate::config::Target;
use crate::model::Shape;
use crate::names::constants;

/// Gives every type, field, value and member its Rust name.
pub(super) fn assign(lowering: &mut Lowering<'_>) {
    types::name(lowering);
    lowering.each(|lowering, id, def| match &mut def.shape {
        Shape::Struct(record) => items::fields(lowering, id, record),
        Shape::Enum(list) => items::values(lowering, id, list),
        Shape::Union(union) => members::name(lowering.names, id, union),
        Shape::Alias { .. } => {}
    });
}

/// What is left to do when the model is complete: constants, and what became of the names given before.
pub(super) fn finish(lowering: &mut Lowering<'_>) {
    lowering.api.constants = constants::named(&lowering.api, lowering.names.constants());
    let renamed = |target: Target<'_>| {
        let rename = lowering.setting(target, |entry| entry.rename.clone());
        rename.is_some()
    };
    let found = report::report(lowering.names, &lowering.api, &renamed);
    lowering.diagnostics.extend(found);
}
