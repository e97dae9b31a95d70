//! What the model of one folder, or of several, says, as facts that can be compared across languages.

use super::facts::{Facts, fold, show_literal};
use fieldwright::model::{Api, Field, Shape, TypeDef, TypeId, TypeRef};

/// All facts of a model that reach the generated crate.
pub(crate) fn of(api: &Api) -> Facts {
    let mut facts = Facts::new();
    for def in api.types.values() {
        let name = name(&def.id);
        facts.insert(name.clone(), kind(def).to_owned());
        match &def.shape {
            Shape::Struct(record) => {
                for field in &record.fields {
                    field_facts(&format!("{name}.{}", fold(&field.name)), field, &mut facts);
                }
            }
            Shape::Enum(list) => {
                let values: Vec<_> = list.values.iter().map(|v| show_literal(&v.value)).collect();
                facts.insert(format!("{name} values"), values.join(", "));
                facts.insert(format!("{name} open"), yes(list.open));
            }
            Shape::Union(union) => {
                let members: Vec<_> = union.members.iter().map(|m| show(&m.ty)).collect();
                facts.insert(format!("{name} members"), members.join(" | "));
            }
            Shape::Alias { target } => {
                facts.insert(format!("{name} target"), show(target));
            }
        }
    }
    for operation in &api.operations {
        let name = format!("operation {}", fold(&operation.id));
        facts.insert(
            name.clone(),
            format!("{} {}", operation.method, operation.path),
        );
        let parameters = operation.parameters.iter();
        let parameters: Vec<_> = parameters
            .map(|one| {
                format!(
                    "{} {}",
                    format!("{:?}", one.location).to_lowercase(),
                    one.wire
                )
            })
            .collect();
        facts.insert(format!("{name} parameters"), parameters.join(", "));
        let body = operation
            .success
            .body
            .as_ref()
            .map_or("none".to_owned(), show);
        facts.insert(format!("{name} answer"), body);
    }
    facts
}

fn name(id: &TypeId) -> String {
    format!("{}.{}", fold(id.namespace()), fold(id.title()))
}

fn kind(def: &TypeDef) -> &'static str {
    match &def.shape {
        Shape::Struct(_) => "record",
        Shape::Enum(_) => "enum",
        Shape::Union(_) => "union",
        Shape::Alias { .. } => "alias",
    }
}

fn field_facts(name: &str, field: &Field, facts: &mut Facts) {
    facts.insert(format!("{name} wire"), field.wire.clone());
    facts.insert(format!("{name} type"), show(&field.ty));
    facts.insert(format!("{name} required"), yes(field.required));
    facts.insert(format!("{name} nullable"), yes(field.nullable));
}

fn yes(value: bool) -> String {
    if value { "yes" } else { "no" }.to_owned()
}

fn show(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Ref(id) => format!("ref {}", fold(id.title())),
        TypeRef::Literal(literal) => show_literal(literal),
        TypeRef::Array(item) => format!("[{}]", show(item)),
        TypeRef::Map(value) => format!("{{{}}}", show(value)),
        TypeRef::Nullable(inner) => format!("{} or null", show(inner)),
        other => format!("{other:?}").to_lowercase(),
    }
}
