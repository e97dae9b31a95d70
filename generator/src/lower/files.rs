//! Files in languages that have no type for bytes: PHP and Ruby write them as strings, Go as anything.

use super::Lowering;
use crate::config::{FactKey, Target, proposal};
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::TypeExpr;
use crate::model::{Record, Shape, TypeId, TypeRef};
use crate::names::words::{fold, is_compound};

/// Makes bytes of the content of each record that has the name and the content of a file and nothing else but a content
/// type: SDKs make such records for the parts of a body. A twin whose language has a type for bytes settles it.
pub(super) fn find(lowering: &mut Lowering<'_>) {
    let primary = lowering.primary();
    if primary.dialect.writes_bytes() || primary.policy.exact_names {
        return;
    }
    let records = lowering.api.types.iter();
    let alike: Vec<(TypeId, String, usize)> = records
        .filter_map(|(id, def)| match &def.shape {
            Shape::Struct(record) => {
                let at = content_of(record)?;
                Some((id.clone(), record.fields.get(at)?.name.clone(), at))
            }
            _ => None,
        })
        .collect();
    for (id, name, at) in alike {
        let target = Target::Field(&id, &name);
        if lowering.setting(target, |entry| entry.ty.clone()).is_some() {
            lowering.log_setting(target, FactKey::Type, true);
            continue;
        }
        let told = told_by_twins(lowering, &id, &name);
        if told == Some(false) {
            continue;
        }
        if told.is_none() {
            report(lowering, &id, &name);
        }
        let shape = lowering.api.types.get_mut(&id).map(|def| &mut def.shape);
        if let Some(Shape::Struct(record)) = shape
            && let Some(field) = record.fields.get_mut(at)
        {
            field.ty = TypeRef::Bytes;
        }
    }
}

/// Where the content stands, if the record looks like a file.
fn content_of(record: &Record) -> Option<usize> {
    let mut fields = record.fields.iter();
    let place = fields.position(|field| fold(&field.name) == "content")?;
    let content = record.fields.get(place)?;
    let is_text = matches!(content.ty, TypeRef::String | TypeRef::Any);
    let others: Vec<_> = record
        .fields
        .iter()
        .filter(|field| fold(&field.name) != "content")
        .collect();
    let is_name = |name: &str| fold(name) == "filename" && is_compound(name);
    let named = others.iter().any(|field| is_name(&field.name));
    let known = |name: &str| matches!(fold(name).as_str(), "filename" | "contenttype");
    let nothing_else = others.iter().all(|field| known(&field.name));
    (content.required && is_text && named && nothing_else).then_some(place)
}

/// What a twin whose language has a type for bytes says.
fn told_by_twins(lowering: &Lowering<'_>, id: &TypeId, name: &str) -> Option<bool> {
    let mut rows = lowering.twins.rows(id, name);
    let (_, row) = rows.find(|(set, _)| set.dialect.writes_bytes())?;
    Some(has_bytes(&row.ty))
}

fn has_bytes(ty: &TypeExpr) -> bool {
    match ty {
        TypeExpr::Bytes | TypeExpr::Stream(_) => true,
        TypeExpr::Optional(inner) | TypeExpr::Nullable(inner) => has_bytes(inner),
        TypeExpr::OneOf(parts) => parts.iter().any(has_bytes),
        _ => false,
    }
}

fn report(lowering: &mut Lowering<'_>, id: &TypeId, name: &str) {
    let page = lowering.pages.get(id).map(|page| page.span);
    let language = lowering.primary().dialect.name();
    let message = format!("`{id}` looks like a file, for which {language} has no type");
    lowering.diagnostics.push(
        Diagnostic::new(Code::FileByShape, message)
            .at(
                page.unwrap_or_default(),
                "has a name, a content and no more",
            )
            .help(Code::FileByShape.info().fix)
            .config(proposal(format!("{id}.{name}"), "type = \"string\"")),
    );
}
