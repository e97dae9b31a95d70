//! A documented example of a type in wire form, as text.

use super::word::clean;
use crate::emit::context::Context;
use crate::model::{Api, Json, Record, Shape, TypeDef, TypeRef, peel, resolve};

/// Longer examples are left out: a page of the documentation shows its type first.
const LINES: usize = 24;
/// Wider ones too, in characters.
const WIDTH: usize = 90;
/// What stands for a secret.
const SECRET: &str = "…";
/// How deeply examples are looked through for secrets.
const DEPTH: usize = 32;

/// The lines of a block of text with the first example that fits; none if none does. Secrets are not shown.
pub(super) fn example(context: &Context<'_>, def: &TypeDef) -> Vec<String> {
    if !matches!(def.shape, Shape::Struct(_)) {
        return Vec::new();
    }
    let mut examples = def.examples.iter();
    examples
        .find_map(|example| {
            let mut wire = example.wire.clone();
            hide(context.api, &TypeRef::Ref(def.id.clone()), &mut wire, DEPTH);
            block(&wire)
        })
        .unwrap_or_default()
}

fn block(wire: &Json) -> Option<Vec<String>> {
    if matches!(wire, Json::Object(entries) if entries.is_empty()) {
        return None;
    }
    let text = serde_json::to_string_pretty(wire).ok()?;
    let lines: Vec<String> = text.lines().map(clean).collect();
    let fits = lines.len() <= LINES && lines.iter().all(|line| line.chars().count() <= WIDTH);
    fits.then(|| {
        let mut block = vec!["```text".to_owned()];
        block.extend(lines);
        block.push("```".to_owned());
        block
    })
}

/// Puts marks in the place of secrets.
fn hide(api: &Api, ty: &TypeRef, value: &mut Json, depth: usize) {
    let Some(depth) = depth.checked_sub(1) else {
        *value = Json::String(SECRET.to_owned());
        return;
    };
    match (resolve(api, peel(ty)), value) {
        (TypeRef::Array(item), Json::Array(items)) => {
            for value in items {
                hide(api, item, value, depth);
            }
        }
        (TypeRef::Map(item), Json::Object(entries)) => {
            for (_, value) in entries {
                hide(api, item, value, depth);
            }
        }
        (TypeRef::Ref(id), value) => match api.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(record)) => hide_fields(api, record, value, depth),
            // It may be any of them, and what is secret in one is better not shown.
            Some(Shape::Union(union)) => {
                for member in &union.members {
                    hide(api, &member.ty, value, depth);
                }
            }
            _ => {}
        },
        _ => {}
    }
}

fn hide_fields(api: &Api, record: &Record, value: &mut Json, depth: usize) {
    let Json::Object(entries) = value else {
        return;
    };
    for (key, value) in entries {
        let Some(field) = record.fields.iter().find(|field| field.wire == *key) else {
            continue;
        };
        if field.secret && *value != Json::Null {
            *value = Json::String(SECRET.to_owned());
        } else {
            hide(api, &field.ty, value, depth);
        }
    }
}
