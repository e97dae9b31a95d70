//! Sources that contradict each other: the strongest was taken, and both places are named.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::FieldRow;
use crate::model::{Decision, Evidence, Fact, Field, Place, Rank, Shape, TypeId, TypeRef};
use crate::source::Span;

/// Reports every fact of a field that two sources state differently.
pub(super) fn report(lowering: &mut Lowering<'_>) {
    let mut found = Vec::new();
    for (id, def) in &lowering.api.types {
        let Shape::Struct(record) = &def.shape else {
            continue;
        };
        let mut rows = None;
        for (index, field) in record.fields.iter().enumerate() {
            for decision in &field.decisions {
                let Some(other) = contradiction(field, decision) else {
                    continue;
                };
                let rows = rows.get_or_insert_with(|| lowering.field_rows(id, record));
                if let Some(row) = rows.get(index) {
                    found.push(diagnostic(lowering, id, row, decision, other));
                }
            }
        }
    }
    for diagnostic in found {
        lowering.diagnostics.push(diagnostic);
    }
}

/// The strongest evidence that says something else, if it is no weaker than a statement. What the maintainer settled is
/// settled.
fn contradiction<'d>(field: &Field, decision: &'d Decision) -> Option<&'d Evidence> {
    let stated = (Rank::TypeCell..=Rank::Prose).contains(&decision.rank);
    decision.outranked.iter().find(|other| {
        let counts = match decision.fact {
            // A whole number may be a float that happens to have no fraction; a fraction is never a whole number.
            Fact::Number => is_whole(&field.ty) || other.rank <= Rank::Twin,
            // A spelling in prose may be about something else.
            Fact::Wire => other.rank <= Rank::Snippet,
            _ => other.rank <= Rank::Prose,
        };
        stated && counts && other.rank >= Rank::TypeCell && other.place.is_some()
    })
}

/// Whether it is a whole number, or made of such.
fn is_whole(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => is_whole(inner),
        ty => *ty == TypeRef::Integer,
    }
}

fn diagnostic(
    lowering: &Lowering<'_>,
    id: &TypeId,
    row: &FieldRow,
    decision: &Decision,
    other: &Evidence,
) -> Diagnostic {
    let message = format!(
        "sources disagree about `{id}.{}`: {} or {}",
        row.name, decision.value, other.says
    );
    let mine = decision.evidence.first();
    let taken = format!("{}; this was taken", mine.map_or("", |e| e.note.as_str()));
    let found = |evidence: Option<&Evidence>| {
        let place = evidence?.place.as_ref()?;
        span(lowering, id, row, place)
    };
    let diagnostic = Diagnostic::new(Code::ConflictingEvidence, message)
        .at(found(mine).unwrap_or(row.span), taken);
    let says = format!("{}: {}", other.note, other.says);
    let diagnostic = match found(Some(other)) {
        Some(span) => diagnostic.also(span, says),
        None => diagnostic.help(format!("{says} ({})", at(other))),
    };
    diagnostic.help(Code::ConflictingEvidence.info().fix)
}

fn at(evidence: &Evidence) -> String {
    let place = evidence.place.as_ref();
    place.map_or_else(String::new, |place| {
        format!("{}:{}", place.page, place.line)
    })
}

/// The cell at a place: of the field's own row, or of a twin's.
fn span(lowering: &Lowering<'_>, id: &TypeId, row: &FieldRow, place: &Place) -> Option<Span> {
    let twins = lowering.twins.rows(id, &row.name).map(|(_, row)| row);
    std::iter::once(row)
        .chain(twins)
        .flat_map(|row| [row.span, row.ty_span])
        .find(|span| lowering.map.place(*span) == *place)
}
