// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn link() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/3578e78b-d906-4bd7-96a0-6fbf34b61f5a/bank-accounts",
        headers: &[("X-Wait-For", "payment-method")],
        body: Body::Json(r#"{"account":{"holderName":"Mara Quill","holderType":"business","accountNumber":"0009183724","bankAccountType":"general-ledger","routingNumber":"021000021"}}"#),
    };
    let given = || read::<moov_types::operations::LinkBankAccountRequest>(r#"{"X-Wait-For":"payment-method","accountID":"3578e78b-d906-4bd7-96a0-6fbf34b61f5a","linkBankAccount":{"account":{"holderName":"Mara Quill","holderType":"business","accountNumber":"0009183724","bankAccountType":"general-ledger","routingNumber":"021000021"}}}"#);
    expected.check(&moov_types::api::bankaccounts::Link::from(given()));
    let given = given();
    let mut call = moov_types::api::bankaccounts::Link::new(given.account_id, given.link_bank_account);
    call.x_wait_for = given.x_wait_for;
    expected.check(&call);
}

#[test]
fn list() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/890401ff-cd7f-4dfd-ac15-714689bbc77a/bank-accounts",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListBankAccountsRequest>(r#"{"accountID":"890401ff-cd7f-4dfd-ac15-714689bbc77a"}"#);
    expected.check(&moov_types::api::bankaccounts::List::from(given()));
    let given = given();
    let call = moov_types::api::bankaccounts::List::new(given.account_id);
    expected.check(&call);
}

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/5e67c8a5-374f-4a01-a2d3-4e9399b7feae/bank-accounts/6cdd2a1b-5c14-41f8-8049-14f3da30aaa8",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetBankAccountRequest>(r#"{"accountID":"5e67c8a5-374f-4a01-a2d3-4e9399b7feae","bankAccountID":"6cdd2a1b-5c14-41f8-8049-14f3da30aaa8"}"#);
    expected.check(&moov_types::api::bankaccounts::Get::from(given()));
    let given = given();
    let call = moov_types::api::bankaccounts::Get::new(given.account_id, given.bank_account_id);
    expected.check(&call);
}

#[test]
fn disable() {
    let expected = Expected {
        method: "DELETE",
        target: "/accounts/5f3380b4-86da-4b57-93bc-14c7b2cb78df/bank-accounts/2ff8277f-0edb-4ccc-bc02-d3fbbeac5266",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::DisableBankAccountRequest>(r#"{"accountID":"5f3380b4-86da-4b57-93bc-14c7b2cb78df","bankAccountID":"2ff8277f-0edb-4ccc-bc02-d3fbbeac5266"}"#);
    expected.check(&moov_types::api::bankaccounts::Disable::from(given()));
    let given = given();
    let call = moov_types::api::bankaccounts::Disable::new(given.account_id, given.bank_account_id);
    expected.check(&call);
}

#[test]
fn initiate_micro_deposits() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/7fc1348d-5501-4384-9e89-24afe2d80e88/bank-accounts/d095f32f-6f1b-4fbd-8543-adb63d551d17/micro-deposits",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::InitiateMicroDepositsRequest>(r#"{"accountID":"7fc1348d-5501-4384-9e89-24afe2d80e88","bankAccountID":"d095f32f-6f1b-4fbd-8543-adb63d551d17"}"#);
    expected.check(&moov_types::api::bankaccounts::InitiateMicroDeposits::from(given()));
    let given = given();
    let call = moov_types::api::bankaccounts::InitiateMicroDeposits::new(given.account_id, given.bank_account_id);
    expected.check(&call);
}

#[test]
fn complete_micro_deposits() {
    let expected = Expected {
        method: "PUT",
        target: "/accounts/3c235953-202c-4d9b-853e-ad696d594132/bank-accounts/6a955d42-d455-4e76-9dce-eb56af38d321/micro-deposits",
        headers: &[],
        body: Body::Json(r#"{"amounts":[14,27]}"#),
    };
    let given = || read::<moov_types::operations::CompleteMicroDepositsRequest>(r#"{"accountID":"3c235953-202c-4d9b-853e-ad696d594132","bankAccountID":"6a955d42-d455-4e76-9dce-eb56af38d321","completeMicroDeposits":{"amounts":[14,27]}}"#);
    expected.check(&moov_types::api::bankaccounts::CompleteMicroDeposits::from(given()));
    let given = given();
    let call = moov_types::api::bankaccounts::CompleteMicroDeposits::new(given.account_id, given.bank_account_id, given.complete_micro_deposits.amounts);
    expected.check(&call);
}

#[test]
fn get_verification() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/1b3e9339-80e5-44ab-83b0-184b53a5c8ac/bank-accounts/38b4106f-ea94-4eb2-866a-dbd6a2203d4f/verify",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetBankAccountVerificationRequest>(r#"{"accountID":"1b3e9339-80e5-44ab-83b0-184b53a5c8ac","bankAccountID":"38b4106f-ea94-4eb2-866a-dbd6a2203d4f"}"#);
    expected.check(&moov_types::api::bankaccounts::GetVerification::from(given()));
    let given = given();
    let call = moov_types::api::bankaccounts::GetVerification::new(given.account_id, given.bank_account_id);
    expected.check(&call);
}

#[test]
fn initiate_verification() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/8dd45b39-9ab3-4b2b-b9fe-ec01c4fa8ce9/bank-accounts/c39fa0e6-60c9-4160-8053-ad28c38c9531/verify",
        headers: &[("X-Wait-For", "rail-response")],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::InitiateBankAccountVerificationRequest>(r#"{"X-Wait-For":"rail-response","accountID":"8dd45b39-9ab3-4b2b-b9fe-ec01c4fa8ce9","bankAccountID":"c39fa0e6-60c9-4160-8053-ad28c38c9531"}"#);
    expected.check(&moov_types::api::bankaccounts::InitiateVerification::from(given()));
    let given = given();
    let mut call = moov_types::api::bankaccounts::InitiateVerification::new(given.account_id, given.bank_account_id);
    call.x_wait_for = given.x_wait_for;
    expected.check(&call);
}

#[test]
fn complete_verification() {
    let expected = Expected {
        method: "PUT",
        target: "/accounts/433a7abb-a7f6-43dd-92fd-8f5c5ff543ed/bank-accounts/ee09b665-53a0-4e50-af38-51cbfcf01441/verify",
        headers: &[],
        body: Body::Json(r#"{"code":"MV4821"}"#),
    };
    let given = || read::<moov_types::operations::CompleteBankAccountVerificationRequest>(r#"{"accountID":"433a7abb-a7f6-43dd-92fd-8f5c5ff543ed","bankAccountID":"ee09b665-53a0-4e50-af38-51cbfcf01441","completeBankAccountVerification":{"code":"MV4821"}}"#);
    expected.check(&moov_types::api::bankaccounts::CompleteVerification::from(given()));
    let given = given();
    let call = moov_types::api::bankaccounts::CompleteVerification::new(given.account_id, given.bank_account_id, given.complete_bank_account_verification.code);
    expected.check(&call);
}
