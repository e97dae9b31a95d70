//! Records: a field for each row.

use super::Described;
use crate::config::Target;
use crate::docs::{Body, FieldRow, TypeExpr};
use crate::lower::Lowering;
use crate::lower::http_kept::is_of_http;
use crate::lower::types::TypeLowering;
use crate::model::{Field, Record, TypeId, TypeRef};

/// The record of a page's rows.
pub(super) fn record(
    lowering: &mut Lowering<'_>,
    described: Described<'_>,
    rows: &[FieldRow],
    cells: &mut TypeLowering<'_>,
) -> Record {
    let id = described.id;
    let mut record = Record {
        fields: Vec::with_capacity(rows.len()),
        extra: None,
    };
    for row in rows {
        let cell = described.cell(lowering, &row.name, row.ty_span);
        let found = cells.diagnostics.items().len();
        let mut ty = cells.lower(&row.ty, cell);
        if lowering
            .setting(Target::Field(id, &row.name), |entry| entry.ty.clone())
            .is_some()
        {
            // Whatever is wrong with the cell, the configuration says what the type is.
            cells.diagnostics.truncate(found);
        }
        if described.set.policy.keeps_http && is_of_http(&row.name) {
            // Nobody has to describe the SDK's own types.
            cells.diagnostics.truncate(found);
        }
        if ty == TypeRef::Any && !matches!(row.ty.bare(), TypeExpr::Any | TypeExpr::Null) {
            ty = type_from_twins(lowering, id, row, cells).unwrap_or(ty);
        }
        if row.stated.extra {
            record.extra = Some(ty);
        } else {
            record.fields.push(field(lowering, row, ty));
        }
    }
    record
}

fn field(lowering: &Lowering<'_>, row: &FieldRow, ty: TypeRef) -> Field {
    Field {
        name: row.name.clone(),
        rust_name: String::new(),
        wire: row.name.clone(),
        aliases: Vec::new(),
        ty,
        required: row.required.unwrap_or(false),
        nullable: false,
        may_be_absent: false,
        notation: None,
        boxed: false,
        secret: false,
        read_only: false,
        deprecated: row.deprecated.clone(),
        default: None,
        doc: row.description.clone(),
        example: row.example.as_ref().map(|(text, _)| text.clone()),
        rules: Vec::new(),
        place: lowering.map.place(row.span),
        decisions: Vec::new(),
    }
}

/// The type that a twin's row gives to a field whose own cell cannot be read.
fn type_from_twins(
    lowering: &Lowering<'_>,
    id: &TypeId,
    row: &FieldRow,
    cells: &mut TypeLowering<'_>,
) -> Option<TypeRef> {
    lowering.twins.pages(id).iter().find_map(|twin| {
        let Body::Fields(rows) = &twin.page.body else {
            return None;
        };
        let other = rows
            .iter()
            .find(|other| crate::names::words::same(&other.name, &row.name))?;
        let described = Described {
            set: twin.set,
            page: twin.page,
            id,
        };
        let cell = described.cell(lowering, &row.name, row.ty_span);
        let ty = described.type_of(lowering, &other.ty, cell, cells);
        (ty != TypeRef::Any).then_some(ty)
    })
}
