//! Unions: what their members look like in JSON, and how a reader tells them apart.

mod alike;
mod circles;
mod configured;
mod digits;
mod kinds;
mod places;
mod report;
mod sibling;
mod signs;

use super::Lowering;
use crate::config::{FactKey, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{
    Decision, Dispatch, Evidence, Fact, KeySet, Kind, Member, Rank, Shape, Sign, Text, TypeDef,
    TypeId, TypeRef, Union,
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
    circles::open(lowering, &ids);
    describe_members(lowering);
    let this = &*lowering;
    let told: Vec<_> = ids
        .par_iter()
        .filter_map(|id| Some((id, this.union(id)?)))
        .map(|(id, union)| (id, told_apart(this, id, union)))
        .collect();
    let mut open = Vec::new();
    for (id, told) in told {
        for finding in told.findings {
            lowering.diagnostics.push(finding);
        }
        if let Some(union) = lowering.union_mut(id) {
            union.signs = told.signs;
            union.dispatch = told.dispatch;
            union.decisions.push(told.decision);
        }
        open.push((id, told.open));
    }
    // A tag that stands beside a union is documented: how well a value fits is a guess.
    let this = &*lowering;
    let beside: Vec<_> = open
        .par_iter()
        .filter(|(_, members)| !members.is_empty())
        .filter_map(|(id, _)| Some((*id, sibling::parents(&this.api, id)?)))
        .collect();
    let settled: BTreeSet<&TypeId> = beside.iter().map(|(id, _)| *id).collect();
    open.retain(|(id, members)| !members.is_empty() && !settled.contains(id));
    for (id, parents) in beside {
        let value = sibling::described(&parents);
        let note = "its values are the names of the members".into();
        let decision = decided(Rank::TypeCell, value, note);
        if let Some(union) = lowering.union_mut(id) {
            union.dispatch = Dispatch::Sibling { parents };
            union.decisions = vec![decision];
        }
    }
    // How the members of one are told apart counts where it is a member of another.
    let this = &*lowering;
    let groups: Vec<_> = open
        .par_iter()
        .filter_map(|(id, members)| {
            let ty = TypeRef::Ref((*id).clone());
            let groups = alike::groups(&this.api, &ty, this.union(id)?, members);
            (!groups.is_empty()).then_some((*id, groups))
        })
        .collect();
    for (id, groups) in groups {
        settle_alike(lowering, id, groups);
    }
    digits::report(lowering);
}

/// What was found out about a union.
struct Told {
    dispatch: Dispatch,
    signs: Vec<Sign>,
    decision: Decision,
    /// Members that no tag tells apart from all others.
    open: BTreeSet<usize>,
    findings: Vec<Diagnostic>,
}

impl Lowering<'_> {
    fn union(&self, id: &TypeId) -> Option<&Union> {
        match &self.api.get(id)?.shape {
            Shape::Union(union) => Some(union),
            _ => None,
        }
    }

    fn union_mut(&mut self, id: &TypeId) -> Option<&mut Union> {
        match &mut self.api.types.get_mut(id)?.shape {
            Shape::Union(union) => Some(union),
            _ => None,
        }
    }
}

fn told_apart(lowering: &Lowering<'_>, id: &TypeId, union: &Union) -> Told {
    let found = signs::find(&lowering.api, union);
    let mut findings: Vec<Diagnostic> = found
        .renamed
        .iter()
        .map(|names| report::renamed(lowering, id, union, names))
        .collect();
    match configured::tag(lowering, id, union) {
        None => {}
        Some(Err(problem)) => findings.push(*problem),
        Some(Ok(sign)) => return configured(found, sign, findings),
    }
    let (dispatch, decision) = if found.tagged
        && let Some(tag) = found.all.first()
    {
        let key = tag.path.concat().first().cloned().unwrap_or_default();
        let note = "each of its values stands for one member".into();
        let decision = decided(Rank::TypeCell, format!("tag `{key}`").into(), note);
        let cases = tag.cases.clone();
        (Dispatch::Tag { key, cases }, decision)
    } else if each_kind_once(union) {
        let note = "no two members share a JSON kind".into();
        let decision = decided(Rank::TypeCell, "kind".into(), note);
        (Dispatch::Kind, decision)
    } else {
        let note = "members differ in constants, required keys or value types".into();
        let decision = decided(Rank::TypeCell, "best match".into(), note);
        let ambiguous = Vec::new();
        (Dispatch::Score { ambiguous }, decision)
    };
    Told {
        dispatch,
        signs: found.all,
        decision,
        open: found.open,
        findings,
    }
}

/// A union whose tag the configuration names.
fn configured(found: signs::Signs, sign: Sign, findings: Vec<Diagnostic>) -> Told {
    let key: Vec<String> = sign
        .path
        .iter()
        .filter_map(|names| names.first().cloned())
        .collect();
    let key = key.join(".");
    let reached: BTreeSet<usize> = sign.cases.iter().map(|case| case.member).collect();
    let mut open = found.open;
    if open.is_subset(&reached) {
        open.clear();
    }
    let decision = decided(
        Rank::Override,
        format!("tag `{key}`").into(),
        "fieldwright.toml".into(),
    );
    let dispatch = if sign.path.len() == 1 {
        let cases = sign.cases.clone();
        Dispatch::Tag { key, cases }
    } else {
        let ambiguous = Vec::new();
        Dispatch::Score { ambiguous }
    };
    let mut signs = found.all;
    signs.retain(|other| other.path != sign.path);
    signs.insert(0, sign);
    Told {
        dispatch,
        signs,
        decision,
        open,
        findings,
    }
}

fn decided(rank: Rank, value: Text, note: Text) -> Decision {
    Decision {
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
    }
}

/// Says of which members some values look the same.
fn settle_alike(lowering: &mut Lowering<'_>, id: &TypeId, groups: Vec<Vec<usize>>) {
    let target = Target::Type(id);
    if let Some((true, place)) = lowering.setting(target, |entry| entry.best_match) {
        lowering.log_setting(target, FactKey::BestMatch, true);
        if let Some(union) = lowering.union_mut(id) {
            let mut decision = decided(
                Rank::Override,
                "best match".into(),
                "fieldwright.toml".into(),
            );
            decision
                .evidence
                .iter_mut()
                .for_each(|one| one.place = Some(place.clone()));
            union.decisions = vec![decision];
        }
        return;
    }
    let Some(union) = lowering.union(id) else {
        return;
    };
    let finding = report::alike(lowering, id, union, &groups);
    if let Some(finding) = finding {
        lowering.diagnostics.push(finding);
    }
    if let Some(union) = lowering.union_mut(id)
        && let Dispatch::Score { ambiguous } = &mut union.dispatch
    {
        *ambiguous = groups;
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
                signs: Vec::new(),
                decisions: Vec::new(),
            });
        }
    } else if !is_listed {
        return;
    }
    collapse(lowering, id);
}

/// Makes an alias of a union of one member.
fn collapse(lowering: &mut Lowering<'_>, id: &TypeId) {
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
