// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn list() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/aee5a3b6-22b3-42df-9803-3b3cd930cdaa/wallets/ca78ac7d-0a8e-419d-afab-c85f97d6ad96/transactions?skip=40&count=20&sourceID=ac49eb4a-7b6f-4b85-834f-a6e527ed3a99&createdStartDateTime=2026-03-09T19%3A03%3A18Z&createdEndDateTime=2026-06-21T10%3A30%3A57Z&completedStartDateTime=2026-03-01T15%3A42%3A50Z&sweepID=708d2fd3-6c8c-4965-9adb-49f440f12941",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListWalletTransactionsRequest>(r#"{"accountID":"aee5a3b6-22b3-42df-9803-3b3cd930cdaa","skip":40,"count":20,"walletID":"ca78ac7d-0a8e-419d-afab-c85f97d6ad96","sourceID":"ac49eb4a-7b6f-4b85-834f-a6e527ed3a99","createdStartDateTime":"2026-03-09T19:03:18Z","createdEndDateTime":"2026-06-21T10:30:57Z","completedStartDateTime":"2026-03-01T15:42:50Z","sweepID":"708d2fd3-6c8c-4965-9adb-49f440f12941"}"#);
    expected.check(&moov_types::api::wallettransactions::List::from(given()));
    let given = given();
    let mut call = moov_types::api::wallettransactions::List::new(given.account_id, given.wallet_id);
    call.skip = given.skip;
    call.count = given.count;
    call.source_id = given.source_id;
    call.created_start_date_time = given.created_start_date_time;
    call.created_end_date_time = given.created_end_date_time;
    call.completed_start_date_time = given.completed_start_date_time;
    call.sweep_id = given.sweep_id;
    expected.check(&call);
}

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/52d7599b-4b25-495d-81af-aaeefc2daf33/wallets/f53c4e21-eb89-4468-af62-932efaa1c578/transactions/55f80724-0be9-4e9a-91f1-364d313ed11c",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetWalletTransactionRequest>(r#"{"accountID":"52d7599b-4b25-495d-81af-aaeefc2daf33","walletID":"f53c4e21-eb89-4468-af62-932efaa1c578","transactionID":"55f80724-0be9-4e9a-91f1-364d313ed11c"}"#);
    expected.check(&moov_types::api::wallettransactions::Get::from(given()));
    let given = given();
    let call = moov_types::api::wallettransactions::Get::new(given.account_id, given.wallet_id, given.transaction_id);
    expected.check(&call);
}
