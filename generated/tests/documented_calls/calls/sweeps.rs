// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn create_config() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/cb85ee8d-e0fe-4c58-b4ca-a5d738f5f024/sweep-configs",
        headers: &[],
        body: Body::Json(r#"{"walletID":"c52942fb-d6c2-4d03-a689-08e3e83b6946","status":"enabled","pushPaymentMethodID":"e1b86d02-1342-4e5f-9d8d-517cfc882fe9","pullPaymentMethodID":"83aa2c7a-ac6f-4a41-a940-df672c0a50a8"}"#),
    };
    let given = || read::<moov_types::operations::CreateSweepConfigRequest>(r#"{"accountID":"cb85ee8d-e0fe-4c58-b4ca-a5d738f5f024","createSweepConfig":{"walletID":"c52942fb-d6c2-4d03-a689-08e3e83b6946","status":"enabled","pushPaymentMethodID":"e1b86d02-1342-4e5f-9d8d-517cfc882fe9","pullPaymentMethodID":"83aa2c7a-ac6f-4a41-a940-df672c0a50a8"}}"#);
    expected.check(&moov_types::api::sweeps::CreateConfig::from(given()));
    let given = given();
    let call = moov_types::api::sweeps::CreateConfig::new(given.account_id, given.create_sweep_config.wallet_id, given.create_sweep_config.status, given.create_sweep_config.push_payment_method_id, given.create_sweep_config.pull_payment_method_id);
    expected.check(&call);
}

#[test]
fn list_configs() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/4106082d-878f-456a-9426-60e45a5bdadf/sweep-configs",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListSweepConfigsRequest>(r#"{"accountID":"4106082d-878f-456a-9426-60e45a5bdadf"}"#);
    expected.check(&moov_types::api::sweeps::ListConfigs::from(given()));
    let given = given();
    let call = moov_types::api::sweeps::ListConfigs::new(given.account_id);
    expected.check(&call);
}

#[test]
fn get_config() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/0043e7fb-9a51-4f8f-afa0-bcb621c6b5c4/sweep-configs/3375f833-208f-43ec-b797-3ca8fcd67a96",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetSweepConfigRequest>(r#"{"accountID":"0043e7fb-9a51-4f8f-afa0-bcb621c6b5c4","sweepConfigID":"3375f833-208f-43ec-b797-3ca8fcd67a96"}"#);
    expected.check(&moov_types::api::sweeps::GetConfig::from(given()));
    let given = given();
    let call = moov_types::api::sweeps::GetConfig::new(given.account_id, given.sweep_config_id);
    expected.check(&call);
}

#[test]
fn update_config() {
    let expected = Expected {
        method: "PATCH",
        target: "/accounts/73d4715b-969c-45d0-9f90-84e0d9c91c8c/sweep-configs/bb360d15-9993-4b27-af77-eebf86518a0d",
        headers: &[],
        body: Body::Json(r"{}"),
    };
    let given = || read::<moov_types::operations::UpdateSweepConfigRequest>(r#"{"accountID":"73d4715b-969c-45d0-9f90-84e0d9c91c8c","sweepConfigID":"bb360d15-9993-4b27-af77-eebf86518a0d","patchSweepConfig":{}}"#);
    expected.check(&moov_types::api::sweeps::UpdateConfig::from(given()));
    let given = given();
    let call = moov_types::api::sweeps::UpdateConfig::new(given.account_id, given.sweep_config_id, given.patch_sweep_config);
    expected.check(&call);
}

#[test]
fn list() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/90ee6ef3-95f3-4f51-87b0-b6ea674d7b10/wallets/55749526-b716-41f9-a6a8-a26a06ae76dc/sweeps?skip=40&count=20&status=accruing&statementDescriptor=Tidewater%20Cycles",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListSweepsRequest>(r#"{"accountID":"90ee6ef3-95f3-4f51-87b0-b6ea674d7b10","walletID":"55749526-b716-41f9-a6a8-a26a06ae76dc","skip":40,"count":20,"status":"accruing","statementDescriptor":"Tidewater Cycles"}"#);
    expected.check(&moov_types::api::sweeps::List::from(given()));
    let given = given();
    let mut call = moov_types::api::sweeps::List::new(given.account_id, given.wallet_id);
    call.skip = given.skip;
    call.count = given.count;
    call.status = given.status;
    call.statement_descriptor = given.statement_descriptor;
    expected.check(&call);
}

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/ee58472a-3cd3-4c7f-abb5-9b0d43ab86b6/wallets/279a9a8f-5e43-4405-94f2-2955275b2164/sweeps/b21d49d1-c0ec-4fb4-9ab1-833b694c135a",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetSweepRequest>(r#"{"accountID":"ee58472a-3cd3-4c7f-abb5-9b0d43ab86b6","walletID":"279a9a8f-5e43-4405-94f2-2955275b2164","sweepID":"b21d49d1-c0ec-4fb4-9ab1-833b694c135a"}"#);
    expected.check(&moov_types::api::sweeps::Get::from(given()));
    let given = given();
    let call = moov_types::api::sweeps::Get::new(given.account_id, given.wallet_id, given.sweep_id);
    expected.check(&call);
}
