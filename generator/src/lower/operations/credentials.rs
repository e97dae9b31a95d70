//! The credentials that operations name, and parameters that look like some.

use super::Lowering;
use super::place::Reason;
use crate::config::{Target, proposal};
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::{DocOperation, SecurityRow};
use crate::model::{Credential, CredentialKind, Field, Location, Rank, Record, TypeId, TypeRef};
use crate::names::secret::Name;

/// The credentials that an operation names.
#[must_use]
pub(super) fn named(rows: &[SecurityRow]) -> Vec<Credential> {
    let kind = |row: &SecurityRow| match row.kind.as_deref()? {
        "bearer" => Some(CredentialKind::Bearer),
        "basic" => Some(CredentialKind::Basic),
        "apiKey" => Some(CredentialKind::Key(row.key.clone())),
        "oauth2" => Some(CredentialKind::OAuth2),
        _ => None,
    };
    let credentials = rows.iter().map(|row| Credential {
        name: row.name.clone(),
        kind: kind(row),
    });
    credentials.collect()
}

/// Whether a parameter's name says that whoever has its value may do something.
#[must_use]
pub(super) fn looks_like_one(field: &Field) -> bool {
    matches!(field.ty, TypeRef::String | TypeRef::Any) && Name::of(&field.name).lets_in()
}

/// Where a description says that a parameter stands.
#[must_use]
pub(super) fn stated_place(doc: &str) -> Option<Location> {
    let mut words = doc
        .split(|c: char| !c.is_alphanumeric())
        .map(str::to_lowercase);
    words.find_map(|word| match word.as_str() {
        "query" => Some(Location::Query),
        "header" => Some(Location::Header),
        _ => None,
    })
}

/// Says which parameters were kept out of the address although nothing tells where they go.
pub(super) fn report(
    lowering: &mut Lowering<'_>,
    operation: &DocOperation,
    id: &TypeId,
    record: &Record,
    reasons: &[Option<Reason>],
) {
    for (field, reason) in record.fields.iter().zip(reasons) {
        let assumed = reason.as_ref().is_some_and(|reason| {
            reason.location == Location::Header && reason.rank == Rank::Assumed
        });
        if !assumed {
            continue;
        }
        let targets = [
            Target::Parameter(&operation.id, &field.name),
            Target::Field(id, &field.name),
        ];
        let is_set = targets
            .into_iter()
            .any(|target| lowering.setting(target, |entry| entry.location).is_some());
        if is_set {
            continue;
        }
        let message = format!(
            "`{}` of `{}` looks like a credential, and no page tells where it goes",
            field.name, operation.id
        );
        let page = lowering.pages.get(id);
        let span = page.map_or(operation.span, |page| page.span);
        lowering.diagnostics.push(
            Diagnostic::new(Code::UndecidedLocation, message)
                .at(span, "it is sent as a header, never in the address")
                .help("say where it goes, and what it is called there")
                .config(proposal(
                    Target::Parameter(&operation.id, &field.name),
                    "location = \"header\" # or \"query\"",
                )),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::stated_place;
    use crate::model::Location;

    #[test]
    fn places() {
        assert_eq!(
            stated_place("Given in the query string."),
            Some(Location::Query)
        );
        assert_eq!(stated_place("The `Key` header"), Some(Location::Header));
        assert_eq!(stated_place("The key"), None);
    }
}
