//! Unions of types of which some turned out to be the same.

use crate::model::{Api, Dispatch, Shape, TypeRef, Union};
use std::collections::{BTreeMap, BTreeSet};

/// No union has two members of one type: the first stays, with the tags of all.
pub(super) fn merge(api: &mut Api) {
    let shared = std::mem::take(&mut api.shared);
    let home = |ty: &TypeRef| homed(ty, &|id| shared.get(id));
    for def in api.types.values_mut() {
        let Shape::Union(union) = &mut def.shape else {
            continue;
        };
        merge_members(union, &home);
        if let [only] = union.members.as_slice() {
            let target = only.ty.clone();
            def.shape = Shape::Alias { target };
        }
    }
    api.shared = shared;
}

/// The type with the home of every type that it names.
fn homed<'a>(
    ty: &TypeRef,
    home: &impl Fn(&crate::model::TypeId) -> Option<&'a crate::model::TypeId>,
) -> TypeRef {
    let inner = |ty: &TypeRef| Box::new(homed(ty, home));
    match ty {
        TypeRef::Array(item) => TypeRef::Array(inner(item)),
        TypeRef::Map(value) => TypeRef::Map(inner(value)),
        TypeRef::Nullable(value) => TypeRef::Nullable(inner(value)),
        TypeRef::Ref(id) => TypeRef::Ref(home(id).unwrap_or(id).clone()),
        other => other.clone(),
    }
}

fn merge_members(union: &mut Union, home: &dyn Fn(&TypeRef) -> TypeRef) {
    let mut first: BTreeMap<TypeRef, usize> = BTreeMap::new();
    // Where each member is now.
    let mut moved = Vec::with_capacity(union.members.len());
    let mut kept = Vec::new();
    for member in std::mem::take(&mut union.members) {
        let next = kept.len();
        let at = *first.entry(home(&member.ty)).or_insert(next);
        if at == next {
            kept.push(member);
        }
        moved.push(at);
    }
    union.members = kept;
    let to = |member: &mut usize| {
        if let Some(now) = moved.get(*member) {
            *member = *now;
        }
    };
    for sign in &mut union.signs {
        sign.cases.iter_mut().for_each(|case| to(&mut case.member));
        let mut seen = BTreeSet::new();
        sign.cases
            .retain(|case| seen.insert((case.value.clone(), case.member)));
        sign.loose.iter_mut().for_each(&to);
        sign.loose.sort_unstable();
        sign.loose.dedup();
    }
    match &mut union.dispatch {
        Dispatch::Tag { cases, .. } => cases.iter_mut().for_each(|case| to(&mut case.member)),
        Dispatch::Sibling { parents } => {
            for parent in parents {
                parent
                    .cases
                    .iter_mut()
                    .for_each(|case| to(&mut case.member));
            }
        }
        Dispatch::Score { ambiguous } => {
            for group in ambiguous.iter_mut() {
                group.iter_mut().for_each(&to);
                group.sort_unstable();
                group.dedup();
            }
            ambiguous.retain(|group| group.len() > 1);
        }
        Dispatch::Kind => {}
    }
}
