//! Types that contain themselves: only the reference that closes a cycle is boxed.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Api, Shape, TypeId, TypeRef};
use std::collections::{BTreeMap, BTreeSet};

/// Cuts aliases of themselves, then boxes the references that close a cycle.
pub(super) fn cut(lowering: &mut Lowering<'_>) {
    cut_aliases(lowering);
    let closing = closing_edges(&lowering.api);
    for (id, edge) in closing {
        match lowering.api.types.get_mut(&id).map(|def| &mut def.shape) {
            Some(Shape::Struct(record)) => {
                if let Some(field) = record.fields.get_mut(edge) {
                    field.boxed = true;
                }
            }
            Some(Shape::Union(union)) => {
                if let Some(member) = union.members.get_mut(edge) {
                    member.boxed = true;
                }
            }
            _ => {}
        }
    }
}

/// A Rust alias cannot mention itself, not even behind a list.
fn cut_aliases(lowering: &mut Lowering<'_>) {
    let aliases = lowering.api.types.iter();
    let aliases = aliases.filter(|(_, def)| matches!(def.shape, Shape::Alias { .. }));
    let ids: Vec<TypeId> = aliases.map(|(id, _)| id.clone()).collect();
    for id in ids {
        if !is_alias_of(&lowering.api, &id, &id) {
            continue;
        }
        if let Some(def) = lowering.api.types.get_mut(&id) {
            def.shape = Shape::Alias {
                target: TypeRef::Any,
            };
        }
        let span = lowering
            .pages
            .get(&id)
            .map(|page| page.span)
            .unwrap_or_default();
        lowering.diagnostics.push(
            Diagnostic::new(
                Code::UnresolvedLink,
                format!("`{id}` is another name for itself"),
            )
            .at(span, "accepts any JSON value"),
        );
    }
}

fn is_alias_of(api: &Api, start: &TypeId, wanted: &TypeId) -> bool {
    let mut pending = vec![start.clone()];
    let mut seen = BTreeSet::new();
    while let Some(id) = pending.pop() {
        let Some(Shape::Alias { target }) = api.get(&id).map(|def| &def.shape) else {
            continue;
        };
        if let Some(next) = innermost(target) {
            if next == wanted {
                return true;
            }
            if seen.insert(next.clone()) {
                pending.push(next.clone());
            }
        }
    }
    false
}

fn innermost(ty: &TypeRef) -> Option<&TypeId> {
    match ty {
        TypeRef::Ref(id) => Some(id),
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => innermost(inner),
        _ => None,
    }
}

/// The type that is held by value, through aliases.
fn held<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a TypeId> {
    let mut ty = ty;
    for _ in 0..=api.types.len() {
        match ty {
            TypeRef::Nullable(inner) => ty = inner,
            TypeRef::Ref(id) => match api.get(id).map(|def| &def.shape) {
                Some(Shape::Alias { target }) => ty = target,
                Some(_) => return Some(id),
                None => return None,
            },
            _ => return None,
        }
    }
    None
}

/// The types that a type holds by value: edge number and target.
fn edges(api: &Api, id: &TypeId) -> Vec<(usize, TypeId)> {
    let by_value = |index: usize, ty: &TypeRef| Some((index, held(api, ty)?.clone()));
    match api.get(id).map(|def| &def.shape) {
        Some(Shape::Struct(record)) => {
            let fields = record.fields.iter().enumerate();
            fields
                .filter_map(|(index, field)| by_value(index, &field.ty))
                .collect()
        }
        Some(Shape::Union(union)) => {
            let members = union.members.iter().enumerate();
            members
                .filter_map(|(index, member)| by_value(index, &member.ty))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The edges that lead back to a type on the current path of a depth-first walk in the order of ids.
fn closing_edges(api: &Api) -> Vec<(TypeId, usize)> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        Open,
        Done,
    }
    let mut states: BTreeMap<TypeId, State> = BTreeMap::new();
    let mut closing = Vec::new();
    for root in api.types.keys() {
        if states.contains_key(root) {
            continue;
        }
        // An explicit stack: chains of thousands of pages must not overflow the program's own.
        let mut stack = vec![(root.clone(), edges(api, root), 0usize)];
        states.insert(root.clone(), State::Open);
        while let Some((id, out, next)) = stack.last_mut() {
            let Some((edge, target)) = out.get(*next).cloned() else {
                states.insert(id.clone(), State::Done);
                stack.pop();
                continue;
            };
            *next += 1;
            match states.get(&target) {
                Some(State::Open) => closing.push((id.clone(), edge)),
                Some(State::Done) => {}
                None => {
                    states.insert(target.clone(), State::Open);
                    let out = edges(api, &target);
                    stack.push((target, out, 0));
                }
            }
        }
    }
    closing
}
