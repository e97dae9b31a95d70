// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn create() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/f320f883-f570-47fe-9316-b0d4493f901b/transfer-config",
        headers: &[],
        body: Body::Json(r#"{"tipPresets":{"percentageOptions":[15,18,20]}}"#),
    };
    let given = || read::<moov_types::operations::CreateTransferConfigRequest>(r#"{"accountID":"f320f883-f570-47fe-9316-b0d4493f901b","createTransferConfig":{"tipPresets":{"percentageOptions":[15,18,20]}}}"#);
    expected.check(&moov_types::api::transferconfig::Create::from(given()));
    let given = given();
    let call = moov_types::api::transferconfig::Create::new(given.account_id, given.create_transfer_config);
    expected.check(&call);
}

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/18f008af-7128-445a-b310-e115f43da94d/transfer-config",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetTransferConfigRequest>(r#"{"accountID":"18f008af-7128-445a-b310-e115f43da94d"}"#);
    expected.check(&moov_types::api::transferconfig::Get::from(given()));
    let given = given();
    let call = moov_types::api::transferconfig::Get::new(given.account_id);
    expected.check(&call);
}

#[test]
fn update() {
    let expected = Expected {
        method: "PUT",
        target: "/accounts/e9682054-ae20-486c-81d7-cc736197982f/transfer-config",
        headers: &[],
        body: Body::Json(r#"{"tipPresets":{}}"#),
    };
    let given = || read::<moov_types::operations::UpdateTransferConfigRequest>(r#"{"accountID":"e9682054-ae20-486c-81d7-cc736197982f","putTransferConfig":{"tipPresets":{}}}"#);
    expected.check(&moov_types::api::transferconfig::Update::from(given()));
    let given = given();
    let call = moov_types::api::transferconfig::Update::new(given.account_id, given.put_transfer_config.tip_presets);
    expected.check(&call);
}
