// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected, read};

#[test]
fn create_terminal_application() {
    let expected = Expected {
        method: "POST",
        target: "/terminal-applications",
        headers: &[],
        body: Body::Json(r#"{"platform":"android","packageName":"example.tidewater.till","sha256Digest":"3f7b0c91d2a8e46570bb1c2d93e8f4a6","versionCode":"40217"}"#),
    };
    expected.check(&moov_types::api::terminalapplications::CreateTerminalApplication::new(read(r#"{"platform":"android","packageName":"example.tidewater.till","sha256Digest":"3f7b0c91d2a8e46570bb1c2d93e8f4a6","versionCode":"40217"}"#)));
}

#[test]
fn list_terminal_applications() {
    let expected = Expected {
        method: "GET",
        target: "/terminal-applications",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::terminalapplications::ListTerminalApplications::new());
}

#[test]
fn get_terminal_application() {
    let expected = Expected {
        method: "GET",
        target: "/terminal-applications/10888c1a-0b48-42d1-b564-1fa3b3ec6130",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::terminalapplications::GetTerminalApplication::new(read(r#"{"terminalApplicationID":"10888c1a-0b48-42d1-b564-1fa3b3ec6130"}"#)));
}

#[test]
fn delete_terminal_application() {
    let expected = Expected {
        method: "DELETE",
        target: "/terminal-applications/0dfb19ac-c872-4b8e-b4b7-77a9be5ea5aa",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::terminalapplications::DeleteTerminalApplication::new(read(r#"{"terminalApplicationID":"0dfb19ac-c872-4b8e-b4b7-77a9be5ea5aa"}"#)));
}

#[test]
fn create_terminal_application_version() {
    let expected = Expected {
        method: "POST",
        target: "/terminal-applications/f7accde6-7f39-43e1-8c48-f1aa9e27e579/versions",
        headers: &[],
        body: Body::Json(r#"{"version":"40218"}"#),
    };
    expected.check(&moov_types::api::terminalapplications::CreateTerminalApplicationVersion::new(read(r#"{"terminalApplicationID":"f7accde6-7f39-43e1-8c48-f1aa9e27e579","terminalApplicationVersion":{"version":"40218"}}"#)));
}
