//! Where each field of a request record goes.

use super::Lowering;
use super::credentials;
use super::headers;
use super::request::may_have_body;
use crate::config::{FactKey, Target, proposal};
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::DocOperation;
use crate::lower::weigh::{Candidate, Decided, Weigh};
use crate::model::{
    Decision, Fact, Field, Location, Rank, Record, Shape, TypeId, TypeRef, path_names,
};
use crate::names::words::{fold, same};

/// The place of each field, in their order.
pub(super) struct Placed {
    /// Where each goes, and why.
    pub(super) fields: Vec<Decided<Location>>,
    /// Index of the field that is the body.
    pub(super) body: Option<usize>,
}

/// The place that the configuration sets for a field.
fn set_location(
    lowering: &Lowering<'_>,
    operation: &DocOperation,
    id: &TypeId,
    field: &Field,
) -> Option<Location> {
    let targets = [
        Target::Parameter(&operation.id, &field.name),
        Target::Field(id, &field.name),
    ];
    targets
        .into_iter()
        .find_map(|target| lowering.setting(target, |entry| entry.location))
        .map(|(location, _)| location)
}

/// What speaks for a place.
pub(super) struct Reason {
    pub(super) location: Location,
    pub(super) rank: Rank,
    note: String,
}

fn reason(location: Location, rank: Rank, note: impl Into<String>) -> Reason {
    Reason {
        location,
        rank,
        note: note.into(),
    }
}

/// Decides where the fields of the record `id` go.
pub(super) fn place(
    lowering: &mut Lowering<'_>,
    operation: &DocOperation,
    method: &str,
    id: &TypeId,
    record: &Record,
) -> Placed {
    let path = operation.path.as_ref().map_or("", |(path, _)| path);
    let apart = lowering.primary().policy.states_credentials;
    let mut reasons: Vec<Option<Reason>> = record
        .fields
        .iter()
        .map(|field| {
            let stated = stated(operation, field);
            stated
                .or_else(|| in_path(path, field))
                .or_else(|| in_header(field))
                .or_else(|| credential(field, apart))
        })
        .collect();
    let is_set = record
        .fields
        .iter()
        .any(|field| set_location(lowering, operation, id, field) == Some(Location::Body));
    let is_stated = reasons
        .iter()
        .flatten()
        .any(|reason| reason.location == Location::Body);
    if may_have_body(method) && !is_set && !is_stated {
        let sent = Sent {
            operation,
            method,
            id,
            record,
        };
        find_body(lowering, sent, &mut reasons);
    }
    credentials::report(lowering, operation, id, record, &reasons);
    let fields: Vec<Decided<Location>> = record
        .fields
        .iter()
        .zip(reasons)
        .map(|(field, found)| decide(lowering, operation, id, field, found))
        .collect();
    let body = fields
        .iter()
        .position(|decided| decided.value == Location::Body);
    Placed { fields, body }
}

/// The place that the operation's own table of parameters states.
fn stated(operation: &DocOperation, field: &Field) -> Option<Reason> {
    let mut rows = operation.parameters.iter();
    let row = rows.find(|row| row.name == field.name)?;
    let note = "the table of parameters says so";
    Some(reason(row.stated.place?, Rank::TypeCell, note))
}

fn in_path(path: &str, field: &Field) -> Option<Reason> {
    let token = path_names(path).find(|token| same(token, &field.name))?;
    let note = format!("`{{{token}}}` in the path");
    Some(reason(Location::Path, Rank::WireJson, note))
}

fn in_header(field: &Field) -> Option<Reason> {
    if headers::is_custom(&field.name) {
        let note = "called as headers that no standard defines";
        return Some(reason(Location::Header, Rank::Vocabulary, note));
    }
    let standard = headers::standard(field)?;
    let note = format!("`{}`: {}", standard.name, standard.source);
    Some(reason(Location::Header, Rank::Vocabulary, note))
}

/// Addresses are logged and kept: a credential is only put into one where the docs say so, or state `apart` from the
/// parameters what lets a caller in.
fn credential(field: &Field, apart: bool) -> Option<Reason> {
    if !credentials::looks_like_one(field) {
        return None;
    }
    Some(match credentials::stated_place(&field.doc) {
        Some(location) => reason(location, Rank::Prose, "its description says so"),
        None if apart => reason(
            Location::Query,
            Rank::ApiConvention,
            "operations state their credentials apart from their parameters",
        ),
        None => reason(
            Location::Header,
            Rank::Assumed,
            "it looks like a credential, and no page tells where it goes",
        ),
    })
}

/// Whether an operation asks for something: what tells which and how many is in the query. What others send beside their
/// body may as well be in a header.
fn is_asking(method: &str) -> bool {
    matches!(method, "GET" | "HEAD" | "QUERY")
}

/// The names that SDKs give to a body without a name of its own.
fn is_named_body(field: &Field) -> bool {
    fold(&field.name) == "requestbody"
}

/// An operation, and the record of all that it sends.
#[derive(Clone, Copy)]
struct Sent<'a> {
    operation: &'a DocOperation,
    method: &'a str,
    id: &'a TypeId,
    record: &'a Record,
}

/// Finds the field that is the body, by the strongest rule that finds one.
fn find_body(lowering: &mut Lowering<'_>, sent: Sent<'_>, reasons: &mut [Option<Reason>]) {
    let Sent {
        operation,
        method,
        id,
        record,
    } = sent;
    let free: Vec<usize> = reasons
        .iter()
        .enumerate()
        .filter(|(_, reason)| reason.is_none())
        .map(|(index, _)| index)
        .collect();
    let field = |index: &usize| record.fields.get(*index);
    let all = |wanted: &dyn Fn(&Field) -> bool| -> Vec<usize> {
        let fits = |index: &&usize| field(index).is_some_and(wanted);
        free.iter().filter(fits).copied().collect()
    };
    let named = all(&is_named_body);
    let called = all(&|field| is_called_like_its_type(lowering, field));
    let bytes = all(&|field| field.ty == TypeRef::Bytes);
    let objects = if matches!(method, "POST" | "PUT" | "PATCH") {
        all(&|field| is_object(lowering, &field.ty))
    } else {
        Vec::new()
    };
    let rules = [
        (named, Rank::TypeCell, "called as bodies without a name"),
        (
            called,
            Rank::TypeCell,
            "called like its type, which is an object",
        ),
        (bytes, Rank::TypeCell, "bytes"),
        (
            objects,
            Rank::PageConvention,
            "the only object among the fields",
        ),
    ];
    for (found, rank, note) in rules {
        let Some(first) = found.first() else { continue };
        if found.len() > 1 {
            report(lowering, operation, id, record, &found);
        }
        let required = |index: &&usize| field(index).is_some_and(|field| field.required);
        let chosen = found.iter().find(required).unwrap_or(first);
        if let Some(slot) = reasons.get_mut(*chosen) {
            *slot = Some(reason(Location::Body, rank, note));
        }
        return;
    }
}

fn report(
    lowering: &mut Lowering<'_>,
    operation: &DocOperation,
    id: &TypeId,
    record: &Record,
    found: &[usize],
) {
    let names: Vec<&str> = found
        .iter()
        .filter_map(|index| record.fields.get(*index))
        .filter(|field| set_location(lowering, operation, id, field).is_none())
        .map(|field| field.name.as_str())
        .collect();
    let [first, _, ..] = names.as_slice() else {
        return;
    };
    let message = format!(
        "any of `{}` may be the body of `{}`",
        names.join("`, `"),
        operation.id
    );
    let span = lowering
        .pages
        .get(id)
        .map_or(operation.span, |page| page.span);
    lowering.diagnostics.push(
        Diagnostic::new(Code::UndecidedLocation, message)
            .at(span, "the first that is required was taken")
            .help("say which one is")
            .config(proposal(
                Target::Parameter(&operation.id, first),
                "location = \"body\"",
            )),
    );
}

fn is_called_like_its_type(lowering: &Lowering<'_>, field: &Field) -> bool {
    let TypeRef::Ref(id) = &field.ty else {
        return false;
    };
    let (name, title) = (fold(&field.name), fold(id.title()));
    // A `T` keeps titles off reserved names.
    let called = name == title || Some(name.as_str()) == title.strip_suffix('t');
    let opaque = matches!(
        lowering.api.get(id).map(|def| &def.shape),
        // A page that does not say what its type is.
        Some(Shape::Alias {
            target: TypeRef::Any
        })
    );
    called && (opaque || is_object(lowering, &field.ty))
}

/// Whether values of a type are objects, or lists of objects.
fn is_object(lowering: &Lowering<'_>, ty: &TypeRef) -> bool {
    let mut open = vec![ty.clone()];
    let mut seen = Vec::new();
    while let Some(ty) = open.pop() {
        match ty {
            TypeRef::Map(_) => return true,
            TypeRef::Array(inner) | TypeRef::Nullable(inner) => open.push(*inner),
            TypeRef::Ref(id) if !seen.contains(&id) => {
                match lowering.api.get(&id).map(|def| &def.shape) {
                    Some(Shape::Struct(_)) => return true,
                    Some(Shape::Union(union)) => {
                        open.extend(union.members.iter().map(|member| member.ty.clone()));
                    }
                    Some(Shape::Alias { target }) => open.push(target.clone()),
                    Some(Shape::Enum(_)) | None => {}
                }
                seen.push(id);
            }
            _ => {}
        }
    }
    false
}

fn decide(
    lowering: &Lowering<'_>,
    operation: &DocOperation,
    id: &TypeId,
    field: &Field,
    found: Option<Reason>,
) -> Decided<Location> {
    let found = found.unwrap_or_else(|| {
        let method = operation.method.as_deref().unwrap_or_default();
        if is_asking(method) {
            let note = "in no other place";
            reason(Location::Query, Rank::ApiConvention, note)
        } else {
            let note = "nothing tells where it goes";
            reason(Location::Query, Rank::Assumed, note)
        }
    });
    let targets = [
        Target::Parameter(&operation.id, &field.name),
        Target::Field(id, &field.name),
    ];
    let mut weigh = Weigh::new(Fact::Location);
    for target in targets {
        if let Some((set, place)) = lowering.setting(target, |entry| entry.location) {
            weigh.add(Rank::Override, set, Some(place), "set in the configuration");
            lowering.log_setting(target, FactKey::Location, set != found.location);
            break;
        }
    }
    weigh.add(
        found.rank,
        found.location,
        Some(field.place.clone()),
        found.note,
    );
    let location = found.location;
    weigh.decide().unwrap_or_else(|| Decided {
        value: location,
        decision: Decision {
            fact: Fact::Location,
            value: location.text(),
            rank: Rank::Assumed,
            evidence: Vec::new(),
            outranked: Vec::new(),
        },
    })
}
