//! What a run decided, a line for each fact.

use fieldwright::generator::Generated;
use fieldwright::model::{Dispatch, Field, Operation, Shape, TypeDef, TypeRef};

/// The facts of the types, then those of the operations, then what there is to say.
pub(crate) fn lines(generated: &Generated) -> Vec<String> {
    let mut lines = Vec::new();
    for def in generated.api.types.values() {
        type_lines(def, &mut lines);
    }
    for operation in &generated.api.operations {
        operation_lines(operation, &mut lines);
    }
    for item in &generated.diagnostics {
        lines.push(format!("{}: {}", item.code.info().id, item.message));
    }
    lines
}

fn type_lines(def: &TypeDef, lines: &mut Vec<String>) {
    let id = &def.id;
    match &def.shape {
        Shape::Struct(record) => {
            lines.extend(record.fields.iter().map(|field| field_line(def, field)));
            if let Some(extra) = &record.extra {
                lines.push(format!("{id} other keys: {}", show(extra)));
            }
        }
        Shape::Enum(list) => {
            let values = list.values.iter();
            lines.extend(values.map(|it| format!("{id}::{} = {:?}", it.rust_name, it.value)));
        }
        Shape::Union(union) => {
            let by = match &union.dispatch {
                Dispatch::Tag { key, .. } => format!("`{key}`"),
                Dispatch::Kind => "kind".to_owned(),
                Dispatch::Score { .. } => "best match".to_owned(),
                Dispatch::Sibling { .. } => "a key beside it".to_owned(),
            };
            lines.push(format!("{id} by {by}"));
            let members = union.members.iter();
            lines.extend(members.map(|it| format!("{id}::{}: {}", it.rust_name, show(&it.ty))));
        }
        Shape::Alias { target } => lines.push(format!("{id} = {}", show(target))),
    }
}

fn field_line(def: &TypeDef, field: &Field) -> String {
    let rules: Vec<_> = field.rules.iter().map(|rule| &rule.constraint).collect();
    let rules = if rules.is_empty() {
        String::new()
    } else {
        format!(", {rules:?}")
    };
    format!(
        "{}.{} = {:?}: {}{}{}{rules}",
        def.id,
        field.name,
        field.wire,
        show(&field.ty),
        if field.required { "" } else { ", optional" },
        if field.nullable { ", or null" } else { "" },
    )
}

fn operation_lines(operation: &Operation, lines: &mut Vec<String>) {
    let id = &operation.id;
    let (method, path) = (&operation.method, &operation.path);
    lines.push(format!("{id}: {method} {path}"));
    let count = operation.parameters.len();
    lines.push(format!("{id} parameters: {count}"));
    for parameter in &operation.parameters {
        let list = parameter
            .list
            .map_or_else(String::new, |list| format!(", {list:?}"));
        let (name, wire) = (&parameter.name, &parameter.wire);
        let (place, ty) = (parameter.location, show(&parameter.ty));
        lines.push(format!("{id}({name}) = {wire:?} in {place:?}: {ty}{list}"));
    }
    if let Some(body) = &operation.body {
        let ty = show(&body.ty);
        lines.push(format!("{id} sends {ty} as {:?}", body.media));
    }
    if let Some(body) = &operation.success.body {
        lines.push(format!("{id} receives {}", show(body)));
    }
    for case in &operation.success.cases {
        let ty = show(&case.ty);
        lines.push(format!("{id} receives {}: {ty}", case.rust_name));
    }
}

fn show(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Array(item) => format!("[{}]", show(item)),
        TypeRef::Map(value) => format!("{{{}}}", show(value)),
        TypeRef::Nullable(inner) => format!("{} or null", show(inner)),
        TypeRef::Ref(id) => id.to_string(),
        other => format!("{other:?}"),
    }
}
