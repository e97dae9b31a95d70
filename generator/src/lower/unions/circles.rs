//! Unions that are members of each other: such a member stands for the others, which take its place. A reader that
//! tried it would come back to where it began.

use super::collapse;
use crate::lower::Lowering;
use crate::model::{Api, Member, Shape, TypeId, TypeRef};
use std::collections::BTreeSet;

/// Puts other members in the place of those that lead back to their union.
pub(super) fn open(lowering: &mut Lowering<'_>, ids: &[TypeId]) {
    let api = &lowering.api;
    let opened = ids.iter().filter_map(|id| {
        let Shape::Union(union) = &api.get(id)?.shape else {
            return None;
        };
        let leads_back = |member: &Member| {
            inner_union(api, &member.ty).is_some_and(|inner| reaches(api, inner, id))
        };
        let closes = union.members.iter().any(leads_back);
        closes.then(|| (id.clone(), opened(api, id)))
    });
    let opened: Vec<(TypeId, Vec<Member>)> = opened.collect();
    for (id, members) in opened {
        if let Some(union) = lowering.union_mut(&id) {
            union.members = members;
        }
        collapse(lowering, &id);
    }
}

/// The union that a reference stands for, through aliases.
fn inner_union<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a TypeId> {
    let mut ty = ty;
    for _ in 0..=api.types.len() {
        let TypeRef::Ref(id) = ty else { return None };
        match &api.get(id)?.shape {
            Shape::Union(_) => return Some(id),
            Shape::Alias { target } => ty = target,
            Shape::Struct(_) | Shape::Enum(_) => return None,
        }
    }
    None
}

fn inner_unions<'a>(api: &'a Api, id: &TypeId) -> Vec<&'a TypeId> {
    let members = match api.get(id).map(|def| &def.shape) {
        Some(Shape::Union(union)) => union.members.as_slice(),
        _ => &[],
    };
    let inner = members.iter();
    inner
        .filter_map(|member| inner_union(api, &member.ty))
        .collect()
}

/// Whether one union is a member of another, or of its members.
fn reaches(api: &Api, from: &TypeId, to: &TypeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![from];
    while let Some(id) = waiting.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            waiting.extend(inner_unions(api, id));
        }
    }
    false
}

/// All members of a union and of those in its circles, but for the circles themselves.
fn opened(api: &Api, id: &TypeId) -> Vec<Member> {
    let mut found: Vec<Member> = Vec::new();
    let mut seen = BTreeSet::from([id]);
    let mut waiting = vec![id];
    while let Some(at) = waiting.pop() {
        let Some(Shape::Union(union)) = api.get(at).map(|def| &def.shape) else {
            continue;
        };
        for member in &union.members {
            match inner_union(api, &member.ty) {
                Some(inner) if reaches(api, inner, id) => {
                    if seen.insert(inner) {
                        waiting.push(inner);
                    }
                }
                _ if found.iter().any(|known| known.ty == member.ty) => {}
                _ => found.push(member.clone()),
            }
        }
    }
    found
}
