//! Unions whose members hold big integers: a value is read before it is known which member it is, and a JSON number of more
//! than 64 bits has lost digits by then.

use crate::diagnostic::{Code, Diagnostic};
use crate::lower::Lowering;
use crate::model::{Api, Shape, TypeId, TypeRef};
use std::collections::BTreeSet;

/// Says once which unions are concerned.
pub(super) fn report(lowering: &mut Lowering<'_>) {
    let api = &lowering.api;
    let unions = api.types.values().filter_map(|def| match &def.shape {
        Shape::Union(union) => Some((&def.id, union)),
        _ => None,
    });
    let mut found = unions.filter_map(|(id, union)| {
        let mut seen = BTreeSet::new();
        let mut members = union.members.iter();
        let path = members.find_map(|member| held(api, &id.0, &member.ty, &mut seen))?;
        Some((id, path))
    });
    let Some((union, path)) = found.next() else {
        return;
    };
    let others = match found.count() {
        0 => String::new(),
        1 => ", as do those of another union".to_owned(),
        more => format!(", as do those of {more} other unions"),
    };
    let message = format!("values of `{union}` hold a big integer, `{path}`{others}");
    let finding =
        Diagnostic::new(Code::DigitsInUnion, message).help(Code::DigitsInUnion.info().fix);
    let finding = match lowering.pages.get(union) {
        Some(page) => finding.at(
            page.span,
            "a JSON number of more than 64 bits is rounded here",
        ),
        None => finding,
    };
    lowering.diagnostics.push(finding);
}

/// The first big integer among the values of a type that stands at `path`.
fn held(api: &Api, path: &str, ty: &TypeRef, seen: &mut BTreeSet<TypeId>) -> Option<String> {
    match ty {
        TypeRef::BigInteger => Some(path.to_owned()),
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            held(api, path, inner, seen)
        }
        TypeRef::Ref(id) if seen.insert(id.clone()) => match &api.get(id)?.shape {
            Shape::Struct(record) => record.fields.iter().find_map(|field| {
                let path = format!("{id}.{}", field.name);
                held(api, &path, &field.ty, seen)
            }),
            Shape::Union(union) => {
                let mut members = union.members.iter();
                members.find_map(|member| held(api, &id.0, &member.ty, seen))
            }
            Shape::Alias { target } => held(api, &id.0, target, seen),
            Shape::Enum(_) => None,
        },
        _ => None,
    }
}
