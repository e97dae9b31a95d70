//! Unions: what their members look like in JSON, and how a reader tells them apart.

mod kinds;
mod sibling;
mod tags;

use super::Lowering;
use crate::config::{FactKey, Target, proposal};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{
    Decision, Dispatch, Evidence, Fact, KeySet, Kind, Literal, Member, Rank, Shape, TagCase, Text,
    TypeDef, TypeId, TypeRef, Union,
};
use kinds::{keys_of, kinds_of};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// Decides all unions. A union of one member becomes an alias.
pub(super) fn decide(lowering: &mut Lowering<'_>) {
    let ids: Vec<TypeId> = lowering.api.types.keys().cloned().collect();
    for id in &ids {
        settle_members(lowering, id);
    }
    describe_members(lowering);
    let this = &*lowering;
    let decided: Vec<_> = ids
        .par_iter()
        .map(|id| match this.api.get(id).map(|def| &def.shape) {
            Some(Shape::Union(union)) => Some(dispatch(this, id, union)),
            _ => None,
        })
        .collect();
    for (id, decided) in ids.iter().zip(decided) {
        let shape = lowering.api.types.get_mut(id).map(|def| &mut def.shape);
        if let (Some(Shape::Union(union)), Some((dispatch, decision))) = (shape, decided) {
            union.dispatch = dispatch;
            union.decisions.push(decision);
            report_ambiguity(lowering, id);
        }
    }
}

/// Applies overrides of the member list, drops repetitions and turns unions of one member into aliases.
fn settle_members(lowering: &mut Lowering<'_>, id: &TypeId) {
    let wanted = lowering.setting(Target::Type(id), |entry| entry.members.clone());
    let is_listed = matches!(
        lowering.api.get(id).map(|def| &def.shape),
        Some(Shape::Union(_))
    );
    if let Some((types, place)) = wanted {
        lowering.log_setting(Target::Type(id), FactKey::Members, true);
        let members = types
            .into_iter()
            .map(|ty| Member {
                rust_name: String::new(),
                ty,
                boxed: false,
                kinds: Vec::new(),
                keys: None,
                place: place.clone(),
            })
            .collect();
        if let Some(def) = lowering.api.types.get_mut(id) {
            def.shape = Shape::Union(Union {
                members,
                dispatch: Dispatch::Kind,
                decisions: Vec::new(),
            });
        }
    } else if !is_listed {
        return;
    }
    let page = lowering.pages.get(id).map(|page| page.span);
    let Some(def) = lowering.api.types.get_mut(id) else {
        return;
    };
    let Shape::Union(union) = &mut def.shape else {
        return;
    };
    // Nothing can stand beside a member that takes everything twice, or refers to the union itself.
    union
        .members
        .retain(|member| member.ty != TypeRef::Ref(id.clone()));
    let target = match union.members.as_slice() {
        [] => TypeRef::Any,
        [only] => only.ty.clone(),
        _ => return,
    };
    def.shape = Shape::Alias { target };
    let diagnostic = Diagnostic::new(
        Code::SingleMemberUnion,
        format!("`{id}` has only one member"),
    );
    lowering.diagnostics.push(match page {
        Some(span) => diagnostic.at(span, "became an alias of it"),
        None => diagnostic,
    });
}

fn describe_members(lowering: &mut Lowering<'_>) {
    let api = &lowering.api;
    let of_union = |def: &TypeDef| -> Vec<(Vec<Kind>, Option<KeySet>)> {
        let members = match &def.shape {
            Shape::Union(union) => union.members.as_slice(),
            _ => &[],
        };
        let described = members
            .iter()
            .map(|member| (kinds_of(api, &member.ty), keys_of(api, &member.ty)));
        described.collect()
    };
    let defs: Vec<&TypeDef> = api.types.values().collect();
    let described: Vec<_> = defs.into_par_iter().map(of_union).collect();
    for (def, described) in lowering.api.types.values_mut().zip(described) {
        if let Shape::Union(union) = &mut def.shape {
            for (member, (kinds, keys)) in union.members.iter_mut().zip(described) {
                member.kinds = kinds;
                member.keys = keys;
            }
        }
    }
}

fn dispatch(lowering: &Lowering<'_>, id: &TypeId, union: &Union) -> (Dispatch, Decision) {
    let decided = |rank, value: Text, note: Text| Decision {
        fact: Fact::Dispatch,
        value: value.clone(),
        rank,
        evidence: vec![Evidence {
            rank,
            says: value,
            place: None,
            note,
        }],
        outranked: Vec::new(),
    };
    if let Some((key, _)) = lowering.setting(Target::Type(id), |entry| entry.discriminant.clone()) {
        let named = lowering
            .setting(Target::Type(id), |entry| entry.tags.clone())
            .map(|(tags, _)| tags);
        lowering.log_setting(Target::Type(id), FactKey::Tags, named.is_some());
        lowering.log_setting(Target::Type(id), FactKey::Discriminant, true);
        let cases = match named {
            Some(tags) => configured_cases(union, &tags),
            None => tags::cases_of(&lowering.api, union, &key),
        };
        let decision = decided(
            Rank::Override,
            format!("tag `{key}`").into(),
            "fieldwright.toml".into(),
        );
        return (Dispatch::Tag { key, cases }, decision);
    }
    if let Some((key, cases)) = tags::find(&lowering.api, union) {
        let note = format!("all object members have `{key}`, each with values of its own");
        let decision = decided(Rank::TypeCell, format!("tag `{key}`").into(), note.into());
        return (Dispatch::Tag { key, cases }, decision);
    }
    if each_kind_once(union) {
        let note = "no two members share a JSON kind".into();
        return (Dispatch::Kind, decided(Rank::TypeCell, "kind".into(), note));
    }
    let ambiguous = tags::ambiguous_groups(&lowering.api, union);
    if !ambiguous.is_empty() {
        let parents = sibling::find(&lowering.api, id, union);
        if let Some(parent) = parents.first() {
            let value = format!("`{}` beside it in `{}`", parent.tag, parent.record);
            let note = "its values are the names of the members".into();
            return (
                Dispatch::Sibling { parents },
                decided(Rank::TypeCell, value.into(), note),
            );
        }
    }
    let note = "members differ in required keys or value types".into();
    (
        Dispatch::Score { ambiguous },
        decided(Rank::TypeCell, "best match".into(), note),
    )
}

fn configured_cases(
    union: &Union,
    tags: &std::collections::BTreeMap<String, TypeId>,
) -> Vec<TagCase> {
    let member = |id: &TypeId| {
        union
            .members
            .iter()
            .position(|member| member.ty == TypeRef::Ref(id.clone()))
    };
    let case = |(value, id): (&String, &TypeId)| {
        Some(TagCase {
            value: Literal::String(value.clone()),
            member: member(id)?,
        })
    };
    tags.iter().filter_map(case).collect()
}

fn each_kind_once(union: &Union) -> bool {
    let mut taken = BTreeSet::new();
    union.members.iter().all(|member| {
        let kinds: BTreeSet<Kind> = member
            .kinds
            .iter()
            // A whole number and a fraction are the same kind to a reader that accepts both.
            .map(|kind| {
                if *kind == Kind::Integer {
                    Kind::Float
                } else {
                    *kind
                }
            })
            .collect();
        !kinds.is_empty() && kinds.into_iter().all(|kind| taken.insert(kind))
    })
}

fn report_ambiguity(lowering: &mut Lowering<'_>, id: &TypeId) {
    let Some(Shape::Union(union)) = lowering.api.get(id).map(|def| &def.shape) else {
        return;
    };
    let Dispatch::Score { ambiguous } = &union.dispatch else {
        return;
    };
    let Some(group) = ambiguous.first() else {
        return;
    };
    let names: Vec<String> = group
        .iter()
        .filter_map(|index| union.members.get(*index))
        .map(|member| match &member.ty {
            TypeRef::Ref(id) => format!("`{id}`"),
            other => format!("`{other:?}`"),
        })
        .collect();
    let message = format!("no value tells {} of `{id}` apart", names.join(" and "));
    let diagnostic = Diagnostic::new(Code::AmbiguousUnion, message)
        .help("the first member that fits is taken; name a discriminant if there is one")
        .config(proposal(id, "discriminant = \"…\""));
    let page = lowering.pages.get(id).map(|page| page.span);
    let pages: Vec<_> = group
        .iter()
        .filter_map(|index| union.members.get(*index))
        .filter_map(|member| match &member.ty {
            TypeRef::Ref(id) => Some((lowering.pages.get(id)?.span, format!("`{id}`"))),
            _ => None,
        })
        .collect();
    let diagnostic = match page {
        Some(span) => diagnostic.at(span, "members of this union"),
        None => diagnostic,
    };
    let diagnostic = pages
        .into_iter()
        .take(4)
        .fold(diagnostic, |all, (span, name)| all.also(span, name));
    lowering.diagnostics.push(diagnostic);
}
