//! The fields of a request record, as parameters and a body.

use super::Lowering;
use super::headers;
use super::place::{Placed, place};
use crate::config::{FactKey, Target, proposal, quoted};
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::DocOperation;
use crate::lower::weigh::Decided;
use crate::model::{
    Decision, Fact, Field, Location, Operation, Parameter, Rank, Record, Shape, TypeId, path_names,
};
use crate::names::words::fold;

/// Splits the fields of the record `id` into parameters and the body.
pub(super) fn split(
    lowering: &mut Lowering<'_>,
    operation: &DocOperation,
    method: &str,
    id: &TypeId,
) -> (Vec<Parameter>, Option<(Field, Decision)>) {
    let record = match lowering.api.get(id).map(|def| &def.shape) {
        Some(Shape::Struct(record)) => record.clone(),
        _ => Record::default(),
    };
    let Placed { fields, body } = place(lowering, operation, method, id, &record);
    let mut parameters = Vec::with_capacity(record.fields.len());
    let mut found = None;
    for (index, (field, mut decided)) in record.fields.into_iter().zip(fields).enumerate() {
        match decided.value {
            Location::Body if Some(index) == body => found = Some((field, decided.decision)),
            Location::Body => {
                // A second body cannot be: it was reported.
                decided.value = Location::Query;
                parameters.push(parameter(lowering, operation, field, decided));
            }
            _ => parameters.push(parameter(lowering, operation, field, decided)),
        }
    }
    (parameters, found)
}

fn parameter(
    lowering: &Lowering<'_>,
    operation: &DocOperation,
    field: Field,
    place: Decided<Location>,
) -> Parameter {
    let location = place.value;
    Parameter {
        wire: set_name(lowering, operation, &field)
            .unwrap_or_else(|| wire_name(operation, &field, location)),
        name: field.name,
        rust_name: field.rust_name,
        location,
        ty: field.ty,
        list: None,
        required: field.required,
        doc: field.doc,
        decisions: vec![place.decision],
        place: field.place,
    }
}

/// The name that the configuration sets for a parameter.
fn set_name(lowering: &Lowering<'_>, operation: &DocOperation, field: &Field) -> Option<String> {
    let target = Target::Parameter(&operation.id, &field.name);
    let (name, _) = lowering.setting(target, |entry| entry.wire.clone())?;
    lowering.log_setting(target, FactKey::Wire, name != field.wire);
    Some(name)
}

/// The name on the wire: the template's spelling in a path, the standard's or the usual one in a header, that of the
/// field elsewhere.
fn wire_name(operation: &DocOperation, field: &Field, location: Location) -> String {
    let name = fold(&field.name);
    let path = operation.path.as_ref().map_or("", |(path, _)| path);
    let set = field.decisions.iter().any(|decision| {
        decision.fact == Fact::Wire
            && decision.rank == Rank::Override
            && decision.value == field.wire
    });
    match location {
        Location::Path => path_names(path)
            .find(|token| fold(token) == name)
            .map_or_else(|| field.wire.clone(), str::to_owned),
        Location::Header if !set => headers::standard(field).map_or_else(
            || headers::spelled(&field.name),
            |header| header.name.to_owned(),
        ),
        _ => field.wire.clone(),
    }
}

/// Says which names of the path template no field has: such an operation cannot be sent.
pub(super) fn check_path(
    lowering: &mut Lowering<'_>,
    operation: &DocOperation,
    lowered: &Operation,
) {
    for token in path_names(&lowered.path) {
        let filled = lowered
            .parameters
            .iter()
            .any(|parameter| parameter.location == Location::Path && parameter.wire == token);
        if filled {
            continue;
        }
        let message = format!(
            "no parameter of `{}` is `{{{token}}}` in its path",
            operation.id
        );
        let span = operation
            .path
            .as_ref()
            .map_or(operation.span, |(_, span)| *span);
        lowering.diagnostics.push(
            Diagnostic::new(Code::UndecidedLocation, message)
                .at(span, "a request without it cannot be sent")
                .config(proposal(
                    Target::Parameter(&operation.id, "…"),
                    &format!("location = \"path\"\nwire = {}", quoted(token)),
                )),
        );
    }
}
