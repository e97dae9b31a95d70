//! Which numbers are whole.

use super::Lowering;
use super::observe::Origin;
use super::weigh::{Candidate, Decided, Weigh};
use crate::config::{FactKey, NumberKind, Target, proposal};
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::{FieldRow, TypeExpr};
use crate::model::{Fact, Rank, Record, Shape, Text, TypeId, TypeRef};

/// Decides for every number whether it is whole.
pub(super) fn decide(lowering: &mut Lowering<'_>) {
    let found = lowering.each(|lowering, id, def| match &mut def.shape {
        Shape::Struct(record) => decide_record(lowering, id, record),
        _ => Vec::new(),
    });
    for diagnostic in found.into_iter().flatten() {
        lowering.diagnostics.push(diagnostic);
    }
}

fn decide_record(lowering: &Lowering<'_>, id: &TypeId, record: &mut Record) -> Vec<Diagnostic> {
    let mut undecided = Vec::new();
    let rows = lowering.field_rows(id, record);
    for (field, row) in record.fields.iter_mut().zip(rows) {
        let Some(leaf) = number_leaf(&mut field.ty) else {
            continue;
        };
        let Some(Decided { value, decision }) = decide_row(lowering, id, row, leaf) else {
            continue;
        };
        lowering.log_decision(Target::Field(id, &row.name), FactKey::Number, &decision);
        *leaf = value.type_ref();
        if decision.rank == Rank::Assumed {
            undecided.push(report(id, row));
        }
        field.decisions.push(decision);
    }
    undecided
}

fn report(id: &TypeId, row: &FieldRow) -> Diagnostic {
    let message = format!(
        "nothing shows whether `{id}.{}` is a whole number",
        row.name
    );
    Diagnostic::new(Code::UndecidedNumber, message)
        .at(row.ty_span, "read and written exactly, as `Number`")
        .help(Code::UndecidedNumber.info().fix)
        .config(proposal(
            Target::Field(id, &row.name),
            "number = \"integer\"",
        ))
}

fn decide_row(
    lowering: &Lowering<'_>,
    id: &TypeId,
    row: &FieldRow,
    leaf: &TypeRef,
) -> Option<Decided<NumberKind>> {
    let mut weigh = Weigh::new(Fact::Number);
    lowering.weigh_setting(&mut weigh, Target::Field(id, &row.name), |entry| {
        entry.number
    });
    if let Some(kind) = kind_of(leaf) {
        weigh.add(
            Rank::TypeCell,
            kind,
            Some(lowering.map.place(row.ty_span)),
            "type cell",
        );
    }
    for (set, twin) in lowering.twins.rows(id, &row.name) {
        if let Some(kind) = expr_kind(&twin.ty) {
            let place = lowering.map.place(twin.ty_span);
            weigh.add(
                Rank::Twin,
                kind,
                Some(place),
                format!("{} type cell", set.dialect.name()),
            );
        }
    }
    if let Some(seen) = lowering.seen.of(id, &row.name) {
        for (origin, seen) in seen.fraction.seen() {
            let rank = rank_of(origin);
            weigh.add(
                rank,
                NumberKind::Float,
                seen.first.clone(),
                "a number with a fraction in an example",
            );
        }
        // The value of an Example cell was chosen by a person, who likes round numbers, and snippets repeat it.
        let invented = row.example.is_none();
        let whole = seen.whole.of(Origin::Snippet);
        if invented && whole.count > 0 && seen.fraction.seen().next().is_none() {
            weigh.add(
                Rank::Snippet,
                NumberKind::Integer,
                whole.first.clone(),
                "a whole number in a generated example",
            );
        }
    }
    if let Some((text, span)) = &row.example
        && is_fraction(text)
    {
        weigh.add(
            Rank::WireJson,
            NumberKind::Float,
            Some(lowering.map.place(*span)),
            "Example cell",
        );
    }
    match lowering.config.settings.undecided_numbers {
        Some(kind) => weigh.add(
            Rank::ApiConvention,
            kind,
            None,
            "nothing shows whether it is whole, and `undecided-numbers` says so",
        ),
        None => weigh.add(
            Rank::Assumed,
            NumberKind::Number,
            None,
            "nothing shows whether it is whole",
        ),
    }
    weigh.decide()
}

impl Candidate for NumberKind {
    fn text(&self) -> Text {
        match self {
            Self::Integer => "integer",
            Self::Float => "float",
            Self::Number => "number",
        }
        .into()
    }
}

fn rank_of(origin: Origin) -> Rank {
    match origin {
        Origin::Wire => Rank::WireJson,
        Origin::Snippet => Rank::Snippet,
    }
}

fn is_fraction(text: &str) -> bool {
    text.contains('.') && text.parse::<f64>().is_ok()
}

/// The number at the bottom of lists and maps.
fn number_leaf(ty: &mut TypeRef) -> Option<&mut TypeRef> {
    match ty {
        TypeRef::Number | TypeRef::Integer | TypeRef::Float => Some(ty),
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            number_leaf(inner)
        }
        _ => None,
    }
}

fn kind_of(ty: &TypeRef) -> Option<NumberKind> {
    match ty {
        TypeRef::Integer => Some(NumberKind::Integer),
        TypeRef::Float => Some(NumberKind::Float),
        _ => None,
    }
}

fn expr_kind(ty: &TypeExpr) -> Option<NumberKind> {
    match ty {
        TypeExpr::Integer => Some(NumberKind::Integer),
        TypeExpr::Float => Some(NumberKind::Float),
        TypeExpr::Array(inner)
        | TypeExpr::Map(inner)
        | TypeExpr::Optional(inner)
        | TypeExpr::Nullable(inner) => expr_kind(inner),
        _ => None,
    }
}
