//! Whether decimals and big integers are JSON numbers or strings.

use super::Lowering;
use super::weigh::{Decided, Weigh};
use crate::config::{FactKey, Target};
use crate::docs::FieldRow;
use crate::model::{Fact, Notation, Rank, Record, Shape, TypeId, TypeRef};

/// Decides it for every field of which wire JSON or the maintainer says something.
pub(super) fn decide(lowering: &mut Lowering<'_>) {
    lowering.each(|lowering, id, def| {
        if let Shape::Struct(record) = &mut def.shape {
            decide_record(lowering, id, record);
        }
    });
}

fn decide_record(lowering: &Lowering<'_>, id: &TypeId, record: &mut Record) {
    let rows = lowering.field_rows(id, record);
    for (field, row) in record.fields.iter_mut().zip(rows) {
        if !has_digits(&field.ty) {
            continue;
        }
        let Some(Decided { value, decision }) = decide_row(lowering, id, row) else {
            continue;
        };
        lowering.log_decision(Target::Field(id, &row.name), FactKey::Notation, &decision);
        field.notation = Some(value);
        field.decisions.push(decision);
    }
}

fn decide_row(lowering: &Lowering<'_>, id: &TypeId, row: &FieldRow) -> Option<Decided<Notation>> {
    let mut weigh = Weigh::new(Fact::Notation);
    lowering.weigh_setting(&mut weigh, Target::Field(id, &row.name), |entry| {
        entry.notation
    });
    if let Some(seen) = lowering.seen.of(id, &row.name) {
        for (notation, seen) in [
            (Notation::Number, &seen.as_number),
            (Notation::String, &seen.as_string),
        ] {
            for _ in 0..seen.count {
                let note = "wire JSON in an example";
                weigh.add(Rank::WireJson, notation, seen.first.clone(), note);
            }
        }
    }
    weigh.decide()
}

/// Whether it is a decimal or a big integer, or a list or map of such.
fn has_digits(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Decimal | TypeRef::BigInteger => true,
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => has_digits(inner),
        _ => false,
    }
}
