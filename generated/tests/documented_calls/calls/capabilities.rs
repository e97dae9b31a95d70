// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn list() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/600aab4e-e3ae-4188-a01a-9a901ab534e4/capabilities",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListCapabilitiesRequest>(r#"{"accountID":"600aab4e-e3ae-4188-a01a-9a901ab534e4"}"#);
    expected.check(&moov_types::api::capabilities::List::from(given()));
    let given = given();
    let call = moov_types::api::capabilities::List::new(given.account_id);
    expected.check(&call);
}

#[test]
fn request() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/a3209a28-b9c8-4235-a444-eaf1b0f97b0a/capabilities",
        headers: &[],
        body: Body::Json(r#"{"capabilities":["platform.production-app"]}"#),
    };
    let given = || read::<moov_types::operations::RequestCapabilitiesRequest>(r#"{"accountID":"a3209a28-b9c8-4235-a444-eaf1b0f97b0a","addCapabilities":{"capabilities":["platform.production-app"]}}"#);
    expected.check(&moov_types::api::capabilities::Request::from(given()));
    let given = given();
    let call = moov_types::api::capabilities::Request::new(given.account_id, given.add_capabilities.capabilities);
    expected.check(&call);
}

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/f9e71b5c-eebb-464d-9a2b-bb1c5530ea0f/capabilities/send-funds.instant-bank",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetCapabilityRequest>(r#"{"accountID":"f9e71b5c-eebb-464d-9a2b-bb1c5530ea0f","capabilityID":"send-funds.instant-bank"}"#);
    expected.check(&moov_types::api::capabilities::Get::from(given()));
    let given = given();
    let call = moov_types::api::capabilities::Get::new(given.account_id, given.capability_id);
    expected.check(&call);
}

#[test]
fn disable() {
    let expected = Expected {
        method: "DELETE",
        target: "/accounts/50ddddf0-303e-400d-8f4a-4e81332ddbc1/capabilities/send-funds.instant-bank",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::DisableCapabilityRequest>(r#"{"accountID":"50ddddf0-303e-400d-8f4a-4e81332ddbc1","capabilityID":"send-funds.instant-bank"}"#);
    expected.check(&moov_types::api::capabilities::Disable::from(given()));
    let given = given();
    let call = moov_types::api::capabilities::Disable::new(given.account_id, given.capability_id);
    expected.check(&call);
}
