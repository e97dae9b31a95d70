// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn create() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/4b7d19c0-83e6-4a52-9f0b-c6e512d7a834/wallets",
        headers: &[],
        body: Body::Json(r#"{"name":"Workshop float","description":"Cash kept for parts","metadata":{"branch":"north"}}"#),
    };
    let given = || read::<moov_types::operations::CreateWalletRequest>(r#"{"accountID":"4b7d19c0-83e6-4a52-9f0b-c6e512d7a834","createWallet":{"name":"Workshop float","description":"Cash kept for parts","metadata":{"branch":"north"}}}"#);
    expected.check(&moov_types::api::wallets::Create::from(given()));
    let given = given();
    let call = moov_types::api::wallets::Create::from_body(given.account_id, given.create_wallet);
    expected.check(&call);
}

#[test]
fn list() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/4b7d19c0-83e6-4a52-9f0b-c6e512d7a834/wallets?status=active&skip=40&count=20",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListWalletsRequest>(r#"{"status":"active","skip":40,"count":20,"accountID":"4b7d19c0-83e6-4a52-9f0b-c6e512d7a834"}"#);
    expected.check(&moov_types::api::wallets::List::from(given()));
    let given = given();
    let mut call = moov_types::api::wallets::List::new(given.account_id);
    call.status = given.status;
    call.skip = given.skip;
    call.count = given.count;
    expected.check(&call);
}

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/6d52ca4e-e82c-48ce-b121-be36927bcf66/wallets/e7831d0c-1c11-4dc2-90ed-e1265f869b19",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetWalletRequest>(r#"{"accountID":"6d52ca4e-e82c-48ce-b121-be36927bcf66","walletID":"e7831d0c-1c11-4dc2-90ed-e1265f869b19"}"#);
    expected.check(&moov_types::api::wallets::Get::from(given()));
    let given = given();
    let call = moov_types::api::wallets::Get::new(given.account_id, given.wallet_id);
    expected.check(&call);
}

#[test]
fn update() {
    let expected = Expected {
        method: "PATCH",
        target: "/accounts/43224600-4712-46da-a08a-0758a0297493/wallets/1b1a836f-63dc-42f5-a409-2b51d45a7385",
        headers: &[],
        body: Body::Json(r#"{"name":"Parts float","status":"active"}"#),
    };
    let given = || read::<moov_types::operations::UpdateWalletRequest>(r#"{"walletID":"1b1a836f-63dc-42f5-a409-2b51d45a7385","accountID":"43224600-4712-46da-a08a-0758a0297493","patchWallet":{"name":"Parts float","status":"active"}}"#);
    expected.check(&moov_types::api::wallets::Update::from(given()));
    let given = given();
    let call = moov_types::api::wallets::Update::new(given.account_id, given.wallet_id, given.patch_wallet);
    expected.check(&call);
}
