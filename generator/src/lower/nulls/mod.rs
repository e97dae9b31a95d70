//! Which fields may be `null`.

mod absence;
mod lenient;
mod prose;
mod responses;

pub(super) use absence::allow;
pub(super) use lenient::bodies;

use super::Lowering;
use super::observe::Origin;
use super::weigh::{Candidate, Decided, Weigh};
use crate::config::{FactKey, LenientNulls, Target};
use crate::docs::FieldRow;
use crate::model::{Evidence, Fact, Rank, Shape, TypeId};
use lenient::Nulls;

/// Decides for every field whether it may be `null`, and for the API whether reading has to be lenient about it.
pub(super) fn decide(lowering: &mut Lowering<'_>) {
    lowering.each(|lowering, id, def| {
        let Shape::Struct(record) = &mut def.shape else {
            return;
        };
        let rows = lowering.field_rows(id, record);
        for (field, row) in record.fields.iter_mut().zip(rows) {
            if let Some(Decided { value, decision }) = decide_row(lowering, id, row) {
                let target = Target::Field(id, &row.name);
                lowering.log_decision(target, FactKey::Nullable, &decision);
                field.nullable = value;
                field.decisions.push(decision);
            }
        }
        lenient::page(record);
    });
    let mut nulls = Nulls::default();
    let besides = responses::besides(lowering);
    for (id, def) in &lowering.api.types {
        if let Shape::Struct(record) = &def.shape
            && !besides.contains(id)
        {
            nulls.count(record);
        }
    }
    match lowering.config.settings.lenient_nulls {
        LenientNulls::Never => {}
        LenientNulls::Always => lowering.api.lenient_nulls = true,
        LenientNulls::Auto => {
            lowering.shows_nulls = nulls.are_shown();
            nulls.settle(lowering);
        }
    }
}

fn decide_row(lowering: &Lowering<'_>, id: &TypeId, row: &FieldRow) -> Option<Decided<bool>> {
    let mut weigh = Weigh::new(Fact::Nullable);
    lowering.weigh_setting(&mut weigh, Target::Field(id, &row.name), |entry| {
        entry.nullable
    });
    let required = row.required.unwrap_or(false);
    let own = lowering.primary();
    let stated = row.stated.nullable;
    if let Some(nullable) = stated.or_else(|| own.dialect.nullable(&row.ty, required)) {
        let place = lowering.map.place(row.ty_span);
        weigh.add(Rank::TypeCell, nullable, Some(place), "type cell");
    }
    for (set, twin) in lowering.twins.rows(id, &row.name) {
        let required = twin.required.unwrap_or(false);
        let stated = twin.stated.nullable;
        if let Some(nullable) = stated.or_else(|| set.dialect.nullable(&twin.ty, required)) {
            let place = lowering.map.place(twin.ty_span);
            weigh.add(
                Rank::Twin,
                nullable,
                Some(place),
                format!("{} type cell", set.dialect.name()),
            );
        }
    }
    let twins = lowering.twins.rows(id, &row.name).map(|(_, row)| row);
    for said_in in std::iter::once(row).chain(twins) {
        if let Some(offset) = prose::says_null(&said_in.description) {
            let place = lowering.map.place(said_in.description_span.part(offset, 0));
            weigh.add(Rank::Prose, true, Some(place), "its description says so");
        }
    }
    for (origin, seen) in lowering
        .seen
        .of(id, &row.name)
        .into_iter()
        .flat_map(|seen| seen.null.seen())
    {
        let (rank, note) = match origin {
            Origin::Wire => (Rank::WireJson, "`null` in wire JSON"),
            Origin::Snippet => (Rank::Snippet, "`null` in an example"),
        };
        weigh.add(rank, true, seen.first.clone(), note);
    }
    let (rank, note) = match lowering.config.settings.lenient_nulls {
        LenientNulls::Auto => (Rank::Assumed, "nothing shows a null"),
        LenientNulls::Never | LenientNulls::Always => (
            Rank::ApiConvention,
            "nothing shows a null, and `lenient-nulls` says how that is read",
        ),
    };
    weigh.add(rank, false, None, note);
    // A null that was seen or spoken of is proof, whatever a type cell leaves out.
    weigh.decide().map(trust_sightings)
}

fn trust_sightings(mut decided: Decided<bool>) -> Decided<bool> {
    let Decided { value, decision } = &mut decided;
    // What is outranked by `false` speaks for `null`.
    let is_sighting =
        |other: &Evidence| matches!(other.rank, Rank::WireJson | Rank::Snippet | Rank::Prose);
    if !*value && decision.rank > Rank::Override && decision.outranked.iter().any(is_sighting) {
        std::mem::swap(&mut decision.evidence, &mut decision.outranked);
        *value = true;
        decision.value = value.text();
        decision.rank = decision
            .evidence
            .iter()
            .map(|e| e.rank)
            .min()
            .unwrap_or(decision.rank);
    }
    decided
}
