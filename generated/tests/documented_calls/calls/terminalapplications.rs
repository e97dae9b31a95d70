// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn create() {
    let expected = Expected {
        method: "POST",
        target: "/terminal-applications",
        headers: &[],
        body: Body::Json(r#"{"platform":"android","packageName":"example.tidewater.till","sha256Digest":"3f7b0c91d2a8e46570bb1c2d93e8f4a6","versionCode":"40217"}"#),
    };
    let given = || read::<moov_types::components::CreateTerminalApplication>(r#"{"platform":"android","packageName":"example.tidewater.till","sha256Digest":"3f7b0c91d2a8e46570bb1c2d93e8f4a6","versionCode":"40217"}"#);
    expected.check(&moov_types::api::terminalapplications::Create::from(given()));
}

#[test]
fn list() {
    let expected = Expected {
        method: "GET",
        target: "/terminal-applications",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::terminalapplications::List::new());
}

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/terminal-applications/10888c1a-0b48-42d1-b564-1fa3b3ec6130",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetTerminalApplicationRequest>(r#"{"terminalApplicationID":"10888c1a-0b48-42d1-b564-1fa3b3ec6130"}"#);
    expected.check(&moov_types::api::terminalapplications::Get::from(given()));
    let given = given();
    let call = moov_types::api::terminalapplications::Get::new(given.terminal_application_id);
    expected.check(&call);
}

#[test]
fn delete() {
    let expected = Expected {
        method: "DELETE",
        target: "/terminal-applications/0dfb19ac-c872-4b8e-b4b7-77a9be5ea5aa",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::DeleteTerminalApplicationRequest>(r#"{"terminalApplicationID":"0dfb19ac-c872-4b8e-b4b7-77a9be5ea5aa"}"#);
    expected.check(&moov_types::api::terminalapplications::Delete::from(given()));
    let given = given();
    let call = moov_types::api::terminalapplications::Delete::new(given.terminal_application_id);
    expected.check(&call);
}

#[test]
fn create_version() {
    let expected = Expected {
        method: "POST",
        target: "/terminal-applications/f7accde6-7f39-43e1-8c48-f1aa9e27e579/versions",
        headers: &[],
        body: Body::Json(r#"{"version":"40218"}"#),
    };
    let given = || read::<moov_types::operations::CreateTerminalApplicationVersionRequest>(r#"{"terminalApplicationID":"f7accde6-7f39-43e1-8c48-f1aa9e27e579","terminalApplicationVersion":{"version":"40218"}}"#);
    expected.check(&moov_types::api::terminalapplications::CreateVersion::from(given()));
    let given = given();
    let call = moov_types::api::terminalapplications::CreateVersion::new(given.terminal_application_id, given.terminal_application_version.version);
    expected.check(&call);
}
