// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected, read};

#[test]
fn list_capabilities() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/600aab4e-e3ae-4188-a01a-9a901ab534e4/capabilities",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::capabilities::ListCapabilities::new(read(r#"{"accountID":"600aab4e-e3ae-4188-a01a-9a901ab534e4"}"#)));
}

#[test]
fn request_capabilities() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/a3209a28-b9c8-4235-a444-eaf1b0f97b0a/capabilities",
        headers: &[],
        body: Body::Json(r#"{"capabilities":["platform.production-app"]}"#),
    };
    expected.check(&moov_types::api::capabilities::RequestCapabilities::new(read(r#"{"accountID":"a3209a28-b9c8-4235-a444-eaf1b0f97b0a","addCapabilities":{"capabilities":["platform.production-app"]}}"#)));
}

#[test]
fn get_capability() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/f9e71b5c-eebb-464d-9a2b-bb1c5530ea0f/capabilities/send-funds.instant-bank",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::capabilities::GetCapability::new(read(r#"{"accountID":"f9e71b5c-eebb-464d-9a2b-bb1c5530ea0f","capabilityID":"send-funds.instant-bank"}"#)));
}

#[test]
fn disable_capability() {
    let expected = Expected {
        method: "DELETE",
        target: "/accounts/50ddddf0-303e-400d-8f4a-4e81332ddbc1/capabilities/send-funds.instant-bank",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::capabilities::DisableCapability::new(read(r#"{"accountID":"50ddddf0-303e-400d-8f4a-4e81332ddbc1","capabilityID":"send-funds.instant-bank"}"#)));
}
