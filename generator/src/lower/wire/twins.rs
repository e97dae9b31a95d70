//! How twins spell names. One language's spelling proves nothing against what the docs show, but it tells where words end
//! and how acronyms are written.

use super::style::Style;
use crate::docs::FieldCase;
use crate::lower::Lowering;
use crate::model::{Field, Place, Text, TypeId};

/// The name that a twin documents in a style, if its language shows names in it and the primary source does not.
pub(super) fn spelling(
    lowering: &Lowering<'_>,
    id: &TypeId,
    field: &Field,
    style: Style,
    shown: FieldCase,
) -> Option<(String, Option<Place>, Text)> {
    if style == Style::of_case(shown) {
        return None;
    }
    let mut rows = lowering.twins.rows(id, &field.name);
    let (set, row) = rows.find(|(set, _)| Style::of_case(set.dialect.field_case()) == style)?;
    let name = set.dialect.plain_field_name(&row.name);
    let note = format!("documented so for {}", set.dialect.name());
    Some((
        name.to_owned(),
        Some(lowering.map.place(row.span)),
        note.into(),
    ))
}
