// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn create() {
    let expected = Expected {
        method: "POST",
        target: "/accounts",
        headers: &[],
        body: Body::Json(r#"{"accountType":"business","profile":{"business":{"legalBusinessName":"Tidewater Cycles LLC"}},"metadata":{"orderRef":"SO-5780"},"foreignID":"cust-20417","customerSupport":{"email":"help@tidewater-cycles.example","address":{"addressLine1":"48 Harbor Lane","city":"Portland","stateOrProvince":"OR","postalCode":"97209","country":"US"},"website":"https://tidewater-cycles.example"},"settings":{"achPayment":{"companyName":"TidewaterCyc"}},"capabilities":["collect-funds.ach","wallet.balance"],"mode":"sandbox"}"#),
    };
    let given = || read::<moov_types::components::CreateAccount>(r#"{"accountType":"business","profile":{"business":{"legalBusinessName":"Tidewater Cycles LLC"}},"metadata":{"orderRef":"SO-5780"},"foreignID":"cust-20417","customerSupport":{"email":"help@tidewater-cycles.example","address":{"addressLine1":"48 Harbor Lane","city":"Portland","stateOrProvince":"OR","postalCode":"97209","country":"US"},"website":"https://tidewater-cycles.example"},"settings":{"achPayment":{"companyName":"TidewaterCyc"}},"capabilities":["collect-funds.ach","wallet.balance"],"mode":"sandbox"}"#);
    expected.check(&moov_types::api::accounts::Create::from(given()));
}

#[test]
fn list() {
    let expected = Expected {
        method: "GET",
        target: "/accounts?email=orders%40tidewater-cycles.example&type=individual&foreignID=cust-20417&includeDisconnected=true&capabilityStatus=in-review&skip=40&count=20",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListAccountsRequest>(r#"{"email":"orders@tidewater-cycles.example","type":"individual","foreignID":"cust-20417","includeDisconnected":true,"capabilityStatus":"in-review","skip":40,"count":20}"#);
    expected.check(&moov_types::api::accounts::List::from(given()));
    let given = given();
    let mut call = moov_types::api::accounts::List::new();
    call.email = given.email;
    call.r#type = given.r#type;
    call.foreign_id = given.foreign_id;
    call.include_disconnected = given.include_disconnected;
    call.capability_status = given.capability_status;
    call.skip = given.skip;
    call.count = given.count;
    expected.check(&call);
}

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/4b7d19c0-83e6-4a52-9f0b-c6e512d7a834",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetAccountRequest>(r#"{"accountID":"4b7d19c0-83e6-4a52-9f0b-c6e512d7a834"}"#);
    expected.check(&moov_types::api::accounts::Get::from(given()));
    let given = given();
    let call = moov_types::api::accounts::Get::new(given.account_id);
    expected.check(&call);
}

#[test]
fn update() {
    let expected = Expected {
        method: "PATCH",
        target: "/accounts/4b7d19c0-83e6-4a52-9f0b-c6e512d7a834",
        headers: &[],
        body: Body::Json(r#"{"foreignID":"cust-20417"}"#),
    };
    let given = || read::<moov_types::operations::UpdateAccountRequest>(r#"{"accountID":"4b7d19c0-83e6-4a52-9f0b-c6e512d7a834","patchAccount":{"foreignID":"cust-20417"}}"#);
    expected.check(&moov_types::api::accounts::Update::from(given()));
    let given = given();
    let call = moov_types::api::accounts::Update::new(given.account_id, given.patch_account);
    expected.check(&call);
}

#[test]
fn disconnect() {
    let expected = Expected {
        method: "DELETE",
        target: "/accounts/3dd4a1a4-4103-4e2b-9b87-cb26bb1ea497",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::DisconnectAccountRequest>(r#"{"accountID":"3dd4a1a4-4103-4e2b-9b87-cb26bb1ea497"}"#);
    expected.check(&moov_types::api::accounts::Disconnect::from(given()));
    let given = given();
    let call = moov_types::api::accounts::Disconnect::new(given.account_id);
    expected.check(&call);
}

#[test]
fn list_connected() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/dff5522c-403c-4b13-9bb6-92577687464e/connected-accounts?name=Tidewater%20Cycles&email=orders%40tidewater-cycles.example&type=individual&foreignID=cust-20417&includeDisconnected=true&capability=transfers&skip=40&count=20",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListConnectedAccountsForAccountRequest>(r#"{"accountID":"dff5522c-403c-4b13-9bb6-92577687464e","name":"Tidewater Cycles","email":"orders@tidewater-cycles.example","type":"individual","foreignID":"cust-20417","includeDisconnected":true,"capability":"transfers","skip":40,"count":20}"#);
    expected.check(&moov_types::api::accounts::ListConnected::from(given()));
    let given = given();
    let mut call = moov_types::api::accounts::ListConnected::new(given.account_id);
    call.name = given.name;
    call.email = given.email;
    call.r#type = given.r#type;
    call.foreign_id = given.foreign_id;
    call.include_disconnected = given.include_disconnected;
    call.capability = given.capability;
    call.skip = given.skip;
    call.count = given.count;
    expected.check(&call);
}

#[test]
fn connect() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/9458f65a-45c6-4090-a3a8-e8276f5ee1df/connections",
        headers: &[],
        body: Body::Json(r#"{"principalAccountID":"6d2f90b7-1c84-4e3a-b5f6-20a97d18c4e3","allowScopes":["wallets.read","transfers.read"]}"#),
    };
    let given = || read::<moov_types::operations::ConnectAccountRequest>(r#"{"accountID":"9458f65a-45c6-4090-a3a8-e8276f5ee1df","shareScopes":{"principalAccountID":"6d2f90b7-1c84-4e3a-b5f6-20a97d18c4e3","allowScopes":["wallets.read","transfers.read"]}}"#);
    expected.check(&moov_types::api::accounts::Connect::from(given()));
    let given = given();
    let call = moov_types::api::accounts::Connect::from_body(given.account_id, given.share_scopes);
    expected.check(&call);
}

#[test]
fn get_countries() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/8929f745-db04-4df1-8680-cd2359e5e34e/countries",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetAccountCountriesRequest>(r#"{"accountID":"8929f745-db04-4df1-8680-cd2359e5e34e"}"#);
    expected.check(&moov_types::api::accounts::GetCountries::from(given()));
    let given = given();
    let call = moov_types::api::accounts::GetCountries::new(given.account_id);
    expected.check(&call);
}

#[test]
fn assign_countries() {
    let expected = Expected {
        method: "PUT",
        target: "/accounts/2002251a-0501-4b7d-a6e8-357f2dcf9c9b/countries",
        headers: &[],
        body: Body::Json(r#"{"countries":["US","CA"]}"#),
    };
    let given = || read::<moov_types::operations::AssignAccountCountriesRequest>(r#"{"accountID":"2002251a-0501-4b7d-a6e8-357f2dcf9c9b","accountCountries":{"countries":["US","CA"]}}"#);
    expected.check(&moov_types::api::accounts::AssignCountries::from(given()));
    let given = given();
    let call = moov_types::api::accounts::AssignCountries::new(given.account_id, given.account_countries.countries);
    expected.check(&call);
}

#[test]
fn get_merchant_processing_agreement() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/4951ed2d-de33-409d-9274-bf8f6dd7c493/merchant-agreement",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetMerchantProcessingAgreementRequest>(r#"{"accountID":"4951ed2d-de33-409d-9274-bf8f6dd7c493"}"#);
    expected.check(&moov_types::api::accounts::GetMerchantProcessingAgreement::from(given()));
    let given = given();
    let call = moov_types::api::accounts::GetMerchantProcessingAgreement::new(given.account_id);
    expected.check(&call);
}

#[test]
fn get_terms_of_service_token() {
    let expected = Expected {
        method: "GET",
        target: "/tos-token",
        headers: &[("Origin", "https://tidewater-cycles.example")],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetTermsOfServiceTokenRequest>(r#"{"origin":"https://tidewater-cycles.example"}"#);
    expected.check(&moov_types::api::accounts::GetTermsOfServiceToken::from(given()));
    let given = given();
    let mut call = moov_types::api::accounts::GetTermsOfServiceToken::new();
    call.origin = given.origin;
    expected.check(&call);
}
