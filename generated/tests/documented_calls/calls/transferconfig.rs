// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected, read};

#[test]
fn create_transfer_config() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/f320f883-f570-47fe-9316-b0d4493f901b/transfer-config",
        headers: &[],
        body: Body::Json(r#"{"tipPresets":{"percentageOptions":[15,18,20]}}"#),
    };
    expected.check(&moov_types::api::transferconfig::CreateTransferConfig::new(read(r#"{"accountID":"f320f883-f570-47fe-9316-b0d4493f901b","createTransferConfig":{"tipPresets":{"percentageOptions":[15,18,20]}}}"#)));
}

#[test]
fn get_transfer_config() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/18f008af-7128-445a-b310-e115f43da94d/transfer-config",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::transferconfig::GetTransferConfig::new(read(r#"{"accountID":"18f008af-7128-445a-b310-e115f43da94d"}"#)));
}

#[test]
fn update_transfer_config() {
    let expected = Expected {
        method: "PUT",
        target: "/accounts/e9682054-ae20-486c-81d7-cc736197982f/transfer-config",
        headers: &[],
        body: Body::Json(r#"{"tipPresets":{}}"#),
    };
    expected.check(&moov_types::api::transferconfig::UpdateTransferConfig::new(read(r#"{"accountID":"e9682054-ae20-486c-81d7-cc736197982f","putTransferConfig":{"tipPresets":{}}}"#)));
}
