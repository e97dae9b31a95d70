//! No value of a secret field is told: not by `Debug` of a value, an operation or a request, not by a violation, not by why
//! something could not be read. For every type and every operation of this crate that has such fields.

#[path = "../agreement/documents.rs"]
mod documents;
#[path = "../common/specs.rs"]
mod specs;

use documents::{MARK, MARKED_NUMBER, Maker, Marks};
use fieldwright::model::{Api, Shape, TypeDef, TypeId, TypeRef};
use moov_types::api::{self, Headers, Operation};
use moov_types::support::validate::{Options, Validate};
use moov_types::{components, errors, models, operations};
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// What is told of a document: each text that a program would log, and whether it could be read.
struct Told {
    texts: Vec<String>,
    is_read: bool,
}

type Teller = fn(&str) -> Told;

fn value<T: DeserializeOwned + Validate + Debug>(json: &str) -> Told {
    let (texts, read) = read::<T>(json);
    Told {
        texts,
        is_read: read.is_some(),
    }
}

fn read<T: DeserializeOwned + Validate + Debug>(json: &str) -> (Vec<String>, Option<T>) {
    let value = match serde_json::from_str::<T>(json) {
        Ok(value) => value,
        Err(error) => return (vec![format!("{error} {error:?}")], None),
    };
    let mut texts = vec![format!("{value:?} {value:#?}")];
    for options in [Options::new(), Options::strict()] {
        if let Err(violations) = value.validate_with(&options) {
            texts.push(format!("{violations} {violations:?}"));
            texts.extend(serde_json::to_string(&violations));
        }
    }
    (texts, Some(value))
}

/// What an operation tells that is made of `T`.
fn operation<T, O>(json: &str) -> Told
where
    T: DeserializeOwned + Validate + Debug,
    O: Operation + From<T> + Debug,
{
    let (mut texts, value) = read::<T>(json);
    let is_read = value.is_some();
    if let Some(value) = value {
        let operation = O::from(value);
        texts.push(format!("{operation:?} {operation:#?}"));
        match operation.request_parts() {
            Ok(parts) => texts.push(format!("{parts:?} {:?}", parts.body)),
            Err(error) => texts.push(format!("{error} {error:?}")),
        }
    }
    Told { texts, is_read }
}

/// What is told of a response that is an error of an operation.
fn failure<O: Operation>(json: &str) -> Told
where
    O::Success: Debug,
    O::Failure: Debug,
{
    let mut headers = Headers::new();
    headers.push("content-type", "application/json");
    let ended = O::parse_response(422, headers, json.as_bytes());
    let told = match ended {
        Ok(value) => format!("{value:?}"),
        Err(error) => format!("{error} {error:?}"),
    };
    Told {
        texts: vec![told],
        is_read: true,
    }
}

macro_rules! values {
    ($($space:ident::$name:ident,)*) => {
        &[$((concat!(stringify!($space), ".", stringify!($name)), value::<$space::$name>),)*]
    };
}

/// Every type with fields that are secrets; a test compares them with the model.
const TYPES: &[(&str, Teller)] = values![
    components::AuthToken,
    components::AuthTokenRequest,
    components::BankAccountIntegration,
    components::CardMetadataRequest,
    components::CardTransactionDetails,
    components::CardVerification,
    components::CreateIndividualErrorGovernmentID,
    components::CreateTransferSource,
    components::E2EEToken,
    components::E2EETokenUpdate,
    components::End2EndEncryptionError,
    components::GovernmentID,
    components::GovernmentIDError,
    components::LinkCard,
    components::MXAuthorizationCode,
    components::PlaidIntegration,
    components::RevokeTokenRequest,
    components::TermsOfServiceError,
    components::TermsOfServicePayload,
    components::TermsOfServicePayloadUpdate,
    components::TermsOfServiceToken,
    components::UpdateCard,
    components::UpdateRepresentativeGovernmentID,
    components::WebhookSecret,
    errors::AuthTokenRequestError,
    errors::CardMetadataRequestError,
    errors::LinkCardError,
    errors::RevokeTokenRequestError,
    errors::UpdateCardError,
    models::Security,
];

/// Operations that send such types, each with the type that it is made of.
const OPERATIONS: &[(&str, Teller)] = &[
    (
        "components.AuthTokenRequest",
        operation::<components::AuthTokenRequest, api::authentication::CreateAccessToken>,
    ),
    (
        "components.RevokeTokenRequest",
        operation::<components::RevokeTokenRequest, api::authentication::RevokeAccessToken>,
    ),
    (
        "components.CardMetadataRequest",
        operation::<components::CardMetadataRequest, api::cards::GetMetadata>,
    ),
    (
        "operations.LinkCardRequest",
        operation::<operations::LinkCardRequest, api::cards::Link>,
    ),
    (
        "operations.UpdateCardRequest",
        operation::<operations::UpdateCardRequest, api::cards::Update>,
    ),
    (
        "components.E2EEToken",
        operation::<components::E2EEToken, api::endtoendencryption::TestEncryptedToken>,
    ),
    // What comes back.
    ("errors.LinkCardError", failure::<api::cards::Link>),
    ("errors.UpdateCardError", failure::<api::cards::Update>),
    (
        "errors.AuthTokenRequestError",
        failure::<api::authentication::CreateAccessToken>,
    ),
    (
        "errors.RevokeTokenRequestError",
        failure::<api::authentication::RevokeAccessToken>,
    ),
];

/// Whether a record has a field that is a secret.
fn has_secrets(def: &TypeDef) -> bool {
    matches!(&def.shape, Shape::Struct(record) if record.fields.iter().any(|field| field.secret))
}

#[test]
fn no_type_with_secrets_is_left_out() {
    let api = specs::model();
    let mut found: Vec<&str> = api
        .types
        .values()
        .filter(|def| has_secrets(def))
        .map(|def| def.id.0.as_str())
        .collect();
    let mut listed: Vec<&str> = TYPES.iter().map(|(name, _)| *name).collect();
    found.sort_unstable();
    listed.sort_unstable();
    assert_eq!(listed, found);
    for operation in &api.operations {
        let body = operation.body.as_ref().map(|body| &body.ty);
        let Some(TypeRef::Ref(id)) = body else {
            continue;
        };
        if api.get(id).is_some_and(has_secrets) {
            let is_made_of = |name: &str| name == id.0 || name.ends_with(&wrapper(id, &api));
            assert!(
                OPERATIONS.iter().any(|(name, _)| is_made_of(name)),
                "no operation that sends {id}"
            );
        }
    }
}

/// The record of parameters with a field of this type; the type itself if there is none.
fn wrapper(id: &TypeId, api: &Api) -> String {
    let holds = |def: &&TypeDef| {
        let Shape::Struct(record) = &def.shape else {
            return false;
        };
        let is_it = |ty: &TypeRef| *ty == TypeRef::Ref(id.clone());
        def.id.0.starts_with("operations.") && record.fields.iter().any(|field| is_it(&field.ty))
    };
    let found = api.types.values().find(holds);
    found.map_or_else(|| id.0.clone(), |def| def.id.0.clone())
}

#[test]
fn no_value_of_a_secret_is_told() {
    let api = specs::model();
    let mut maker = Maker::new(&api);
    maker.marks = Marks::Outside;
    for (name, tell) in TYPES.iter().chain(OPERATIONS) {
        let id = TypeId((*name).to_owned());
        let def = api.get(&id).unwrap_or_else(|| panic!("{id} is gone"));
        let (mut marked, mut is_read, mut refused) = (0, 0, 0);
        for round in 0..240 {
            maker.noise = [0, 2, 10, 40][round % 4];
            let json = maker.document(def, 4);
            let holds = |text: &str| text.contains(MARK) || text.contains(MARKED_NUMBER);
            let told = tell(&json);
            for text in &told.texts {
                assert!(!holds(text), "{id}: {text}\n{json}");
            }
            if holds(&json) {
                marked += 1;
                is_read += u32::from(told.is_read);
                refused += u32::from(!told.is_read);
            }
        }
        // It means nothing unless there were secrets to tell, in what was read and in what was not.
        assert!(
            marked > 60 && is_read > 20,
            "{id}: {marked} marked, {is_read} read"
        );
        assert!(
            refused > 2 || id.0.starts_with("errors."),
            "{id}: {refused} refused"
        );
    }
}
