//! Where the API's rule for names is a guess: too few names show it, or none of a part of the docs does.

use super::vote::Convention;
use crate::lower::Lowering;
use crate::model::{Fact, Field, Rank, Record, Shape, TypeId, TypeRef};
use crate::names::words::is_compound;
use std::collections::{BTreeMap, BTreeSet};

/// Takes the rule of the rest off the parts of the docs that never show it.
pub(super) fn settle(lowering: &mut Lowering<'_>, convention: &Convention) {
    if convention.proven {
        let parts = unshown(lowering, convention);
        for (name, types) in &parts {
            doubt(lowering, types, name);
        }
    }
}

fn record<'a>(lowering: &'a Lowering<'_>, id: &TypeId) -> Option<&'a Record> {
    match &lowering.api.get(id)?.shape {
        Shape::Struct(record) => Some(record),
        _ => None,
    }
}

/// The groups of pages, and the members of unions, of which no name of several words is shown anywhere in the docs.
fn unshown(lowering: &Lowering<'_>, convention: &Convention) -> Vec<(String, BTreeSet<TypeId>)> {
    let mut parts: BTreeMap<String, BTreeSet<TypeId>> = BTreeMap::new();
    for id in lowering.api.types.keys() {
        let name = format!("the pages of `{}`", id.namespace());
        parts.entry(name).or_default().insert(id.clone());
    }
    for (id, def) in &lowering.api.types {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        let members: BTreeSet<TypeId> = union
            .members
            .iter()
            .filter_map(|member| match &member.ty {
                TypeRef::Ref(id) => Some(id.clone()),
                _ => None,
            })
            .collect();
        parts.insert(format!("the members of `{id}`"), members);
    }
    let shows = |id: &TypeId| {
        let fields = record(lowering, id).map_or(&[][..], |record| &record.fields);
        let mut fields = fields.iter().filter(|field| is_compound(&field.name));
        fields.any(|field| convention.is_sighted(&field.name) || is_shown(field))
    };
    let mut unshown: Vec<_> = parts.into_iter().collect();
    unshown.retain(|(_, types)| !types.iter().any(shows));
    unshown
}

/// Whether the docs themselves show how a field is spelled.
fn is_shown(field: &Field) -> bool {
    let mut decisions = field.decisions.iter();
    decisions.any(|decision| {
        decision.fact == Fact::Wire && (Rank::Override..=Rank::Prose).contains(&decision.rank)
    })
}

/// Makes a guess of what only the rule of other parts speaks for.
fn doubt(lowering: &mut Lowering<'_>, types: &BTreeSet<TypeId>, part: &str) {
    for id in types {
        let shape = lowering.api.types.get_mut(id).map(|def| &mut def.shape);
        let Some(Shape::Struct(record)) = shape else {
            continue;
        };
        for field in &mut record.fields {
            if !is_compound(&field.name) {
                continue;
            }
            let decisions = field.decisions.iter_mut();
            let wire = decisions
                .filter(|decision| decision.fact == Fact::Wire)
                .filter(|decision| matches!(decision.rank, Rank::ApiConvention | Rank::Override));
            for decision in wire {
                if decision.rank == Rank::ApiConvention {
                    decision.rank = Rank::Assumed;
                }
                let all = decision.evidence.iter_mut().chain(&mut decision.outranked);
                for evidence in all.filter(|one| one.rank == Rank::ApiConvention) {
                    evidence.rank = Rank::Assumed;
                    evidence.note =
                        format!("{}, but none of {part} shows it", evidence.note).into();
                }
            }
        }
    }
}
