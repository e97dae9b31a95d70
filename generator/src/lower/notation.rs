//! Whether decimals and big integers are JSON numbers or strings.

use super::Lowering;
use super::weigh::Weigh;
use crate::config::{FactKey, Target};
use crate::docs::FieldRow;
use crate::model::{Decision, Fact, Notation, Rank, Record, Shape, TypeId, TypeRef};

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
        let Some(decision) = decide_row(lowering, id, row) else {
            continue;
        };
        lowering.log_decision(Target::Field(id, &row.name), FactKey::Notation, &decision);
        field.notation = Some(match decision.value.as_str() {
            "number" => Notation::Number,
            _ => Notation::String,
        });
        field.decisions.push(decision);
    }
}

fn decide_row(lowering: &Lowering<'_>, id: &TypeId, row: &FieldRow) -> Option<Decision> {
    let mut weigh = Weigh::new(Fact::Notation);
    lowering.weigh_setting(&mut weigh, Target::Field(id, &row.name), |entry| {
        entry.notation.map(|notation| name(notation).to_owned())
    });
    if let Some(seen) = lowering.seen.of(id, &row.name) {
        for (notation, seen) in [
            (Notation::Number, &seen.as_number),
            (Notation::String, &seen.as_string),
        ] {
            for _ in 0..seen.count {
                let note = "wire JSON in an example";
                weigh.add(Rank::WireJson, name(notation), seen.first.clone(), note);
            }
        }
    }
    weigh.decide()
}

fn name(notation: Notation) -> &'static str {
    match notation {
        Notation::Number => "number",
        Notation::String => "string",
    }
}

/// Whether it is a decimal or a big integer, or a list or map of such.
fn has_digits(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Decimal | TypeRef::BigInteger => true,
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => has_digits(inner),
        _ => false,
    }
}
