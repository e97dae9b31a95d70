// Written by `cargo xtask codegen` from the operation pages. Do not edit.
//! The pages of lists: what is asked for after a made-up one.

use crate::read::read;
use moov_types::api::{Headers, Paged, Response};

/// A page: its body, and the name and value of a header.
type Page = (&'static str, &'static str, &'static str);

/// Reads a page as the operation does.
fn page<O: Paged>((body, name, value): Page) -> Response<O::Success> {
    let mut headers = Headers::from_iter([("Content-Type", "application/json")]);
    if !name.is_empty() {
        headers.push(name, value);
    }
    let Ok(page) = O::parse_response(200, headers, body.as_bytes()) else {
        panic!("the page is not read: {body}");
    };
    page
}

/// Checks that the page after a page is asked for by the same request with one other parameter.
fn follows<O: Paged>(call: &O, given: Page, (name, value): (&str, &str)) {
    let Some(next) = call.next_page(&page::<O>(given)) else {
        panic!("there is no page after {given:?}");
    };
    let (Ok(mut before), Ok(mut after)) = (call.request_parts(), next.request_parts()) else {
        panic!("the request cannot be sent");
    };
    let found: Vec<String> = after
        .query
        .iter()
        .filter(|(known, _)| known == name)
        .map(|(_, value)| value.clone())
        .collect();
    assert_eq!(found, [value]);
    before.query.retain(|(known, _)| known != name);
    after.query.retain(|(known, _)| known != name);
    assert_eq!(before.target(), after.target());
    assert!(before == after, "more than `{name}` is another");
}

/// Checks that there is no page after a page.
#[allow(dead_code, reason = "not of every API a last page can be made up")]
fn ends<O: Paged>(call: &O, given: Page) {
    assert!(call.next_page(&page::<O>(given)).is_none());
}

#[test]
fn accounts_list() {
    let given = read::<moov_types::operations::ListAccountsRequest>(r"{}");
    let call = moov_types::api::accounts::List::from(given);
    follows(&call, (r#"[{"accountID":"a","mode":"sandbox","accountType":"individual","displayName":"a","profile":{},"verification":{"status":"unverified"},"createdOn":"2024-01-02T03:04:05Z","updatedOn":"2024-01-02T03:04:05Z"}]"#, "", ""), ("skip", "1"));
    ends(&call, (r"[]", "", ""));
}

#[test]
fn accounts_list_connected() {
    let given = read::<moov_types::operations::ListConnectedAccountsForAccountRequest>(r#"{"accountID":"a"}"#);
    let call = moov_types::api::accounts::ListConnected::from(given);
    follows(&call, (r#"[{"accountID":"a","mode":"sandbox","accountType":"individual","displayName":"a","profile":{},"verification":{"status":"unverified"},"createdOn":"2024-01-02T03:04:05Z","updatedOn":"2024-01-02T03:04:05Z"}]"#, "", ""), ("skip", "1"));
    ends(&call, (r"[]", "", ""));
}

#[test]
fn sweeps_list() {
    let given = read::<moov_types::operations::ListSweepsRequest>(r#"{"accountID":"a","walletID":"a"}"#);
    let call = moov_types::api::sweeps::List::from(given);
    follows(&call, (r#"[{"sweepID":"a","status":"accruing","accruedAmount":"a","currency":"a","accrualStartedOn":"2024-01-02T03:04:05Z"}]"#, "", ""), ("skip", "1"));
    ends(&call, (r"[]", "", ""));
}

#[test]
fn transfers_list() {
    let given = read::<moov_types::operations::ListTransfersRequest>(r#"{"accountID":"a"}"#);
    let call = moov_types::api::transfers::List::from(given);
    follows(&call, (r#"[{"transferID":"a","createdOn":"2024-01-02T03:04:05Z","source":{"paymentMethodID":"a","paymentMethodType":"moov-wallet","account":{"accountID":"a","email":"a","displayName":"a"}},"destination":{"paymentMethodID":"a","paymentMethodType":"moov-wallet","account":{"accountID":"a","email":"a","displayName":"a"}},"status":"created","amount":{"currency":"a","value":1}}]"#, "", ""), ("skip", "1"));
    ends(&call, (r"[]", "", ""));
}

#[test]
fn wallets_list() {
    let given = read::<moov_types::operations::ListWalletsRequest>(r#"{"accountID":"a"}"#);
    let call = moov_types::api::wallets::List::from(given);
    follows(&call, (r#"[{"walletID":"a","availableBalance":{"currency":"a","value":1,"valueDecimal":"a"},"partnerAccountID":"a","name":"a","status":"active","walletType":"default","description":"a","createdOn":"2024-01-02T03:04:05Z"}]"#, "", ""), ("skip", "1"));
    ends(&call, (r"[]", "", ""));
}

#[test]
fn wallettransactions_list() {
    let given = read::<moov_types::operations::ListWalletTransactionsRequest>(r#"{"accountID":"a","walletID":"a"}"#);
    let call = moov_types::api::wallettransactions::List::from(given);
    follows(&call, (r#"[{"walletID":"a","transactionID":"a","transactionType":"account-funding","sourceType":"transfer","sourceID":"a","status":"pending","memo":"a","createdOn":"2024-01-02T03:04:05Z","currency":"a","grossAmount":1,"grossAmountDecimal":"a","fee":1,"feeDecimal":"a","netAmount":1,"netAmountDecimal":"a"}]"#, "", ""), ("skip", "1"));
    ends(&call, (r"[]", "", ""));
}
