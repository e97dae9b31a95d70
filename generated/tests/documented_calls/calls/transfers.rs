// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn generate_options() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/fd4a3e53-67b7-40c9-8faf-a69ef2415eed/transfer-options",
        headers: &[],
        body: Body::Json(r#"{"source":{"accountID":"1bb6fbe6-f5ea-478a-aacc-dd476bd55505"},"destination":{"accountID":"1bb6fbe6-f5ea-478a-aacc-dd476bd55505"},"amount":{"currency":"USD","value":4825}}"#),
    };
    let given = || read::<moov_types::operations::CreateTransferOptionsRequest>(r#"{"accountID":"fd4a3e53-67b7-40c9-8faf-a69ef2415eed","createTransferOptions":{"source":{"accountID":"1bb6fbe6-f5ea-478a-aacc-dd476bd55505"},"destination":{"accountID":"1bb6fbe6-f5ea-478a-aacc-dd476bd55505"},"amount":{"currency":"USD","value":4825}}}"#);
    expected.check(&moov_types::api::transfers::GenerateOptions::from(given()));
    let given = given();
    let call = moov_types::api::transfers::GenerateOptions::new(given.account_id, given.create_transfer_options.source, given.create_transfer_options.destination, given.create_transfer_options.amount);
    expected.check(&call);
}

#[test]
fn create() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/4b7d19c0-83e6-4a52-9f0b-c6e512d7a834/transfers",
        headers: &[("X-Idempotency-Key", "8e41b7d2-0c6a-4f95-b3d8-571f2ae960c4")],
        body: Body::Json(r#"{"source":{"paymentMethodID":"d05b7e91-3ac2-4f68-9e14-b7c08d26f5a3"},"destination":{"paymentMethodID":"1e96c4a8-70bd-4352-8fa1-c29e5d830b67"},"amount":{"currency":"USD","value":4825},"facilitatorFee":{"totalDecimal":"3.125"}}"#),
    };
    let given = || read::<moov_types::operations::CreateTransferRequest>(r#"{"X-Idempotency-Key":"8e41b7d2-0c6a-4f95-b3d8-571f2ae960c4","accountID":"4b7d19c0-83e6-4a52-9f0b-c6e512d7a834","createTransfer":{"source":{"paymentMethodID":"d05b7e91-3ac2-4f68-9e14-b7c08d26f5a3"},"destination":{"paymentMethodID":"1e96c4a8-70bd-4352-8fa1-c29e5d830b67"},"amount":{"currency":"USD","value":4825},"facilitatorFee":{"totalDecimal":"3.125"}}}"#);
    expected.check(&moov_types::api::transfers::Create::from(given()));
    let given = given();
    let call = moov_types::api::transfers::Create::from_body(given.account_id, given.x_idempotency_key, given.create_transfer);
    expected.check(&call);
}

#[test]
fn list() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/e8d766de-7462-40cd-939c-74f1f85ff3f2/transfers?accountIDs=4b7d19c0-83e6-4a52-9f0b-c6e512d7a834&status=reversed&endDateTime=2026-06-13T14%3A34%3A41Z&groupID=4ab89a24-ded1-4096-af39-2363cfb83526&scheduleID=0a5a3911-dbe4-455e-84dc-1ba40bd64069&paymentLinkCode=Lx83kQ0pZt&refunded=true&foreignID=cust-20417&authorizationIDs=f2a6038e-7b14-49dc-8c5a-91e0d7b36f28&skip=40&count=20",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListTransfersRequest>(r#"{"accountIDs":["4b7d19c0-83e6-4a52-9f0b-c6e512d7a834"],"status":"reversed","endDateTime":"2026-06-13T14:34:41Z","groupID":"4ab89a24-ded1-4096-af39-2363cfb83526","scheduleID":"0a5a3911-dbe4-455e-84dc-1ba40bd64069","paymentLinkCode":"Lx83kQ0pZt","refunded":true,"foreignID":"cust-20417","authorizationIDs":["f2a6038e-7b14-49dc-8c5a-91e0d7b36f28"],"skip":40,"count":20,"accountID":"e8d766de-7462-40cd-939c-74f1f85ff3f2"}"#);
    expected.check(&moov_types::api::transfers::List::from(given()));
    let given = given();
    let mut call = moov_types::api::transfers::List::new(given.account_id);
    call.account_ids = given.account_ids;
    call.status = given.status;
    call.end_date_time = given.end_date_time;
    call.group_id = given.group_id;
    call.schedule_id = given.schedule_id;
    call.payment_link_code = given.payment_link_code;
    call.refunded = given.refunded;
    call.foreign_id = given.foreign_id;
    call.authorization_ids = given.authorization_ids;
    call.skip = given.skip;
    call.count = given.count;
    expected.check(&call);
}

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/b22e00af-360f-42e3-b460-e797d200cfa3/transfers/d03ce708-b1ee-4778-a42d-d905bbfdcbea",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetTransferRequest>(r#"{"transferID":"d03ce708-b1ee-4778-a42d-d905bbfdcbea","accountID":"b22e00af-360f-42e3-b460-e797d200cfa3"}"#);
    expected.check(&moov_types::api::transfers::Get::from(given()));
    let given = given();
    let call = moov_types::api::transfers::Get::new(given.account_id, given.transfer_id);
    expected.check(&call);
}

#[test]
fn update() {
    let expected = Expected {
        method: "PATCH",
        target: "/accounts/9c168482-6008-4835-ad4b-3dad9bf4b4ae/transfers/7c3a4a8a-87f2-4b99-a63b-d2ad235321ee",
        headers: &[],
        body: Body::Json(r"{}"),
    };
    let given = || read::<moov_types::operations::UpdateTransferRequest>(r#"{"transferID":"7c3a4a8a-87f2-4b99-a63b-d2ad235321ee","accountID":"9c168482-6008-4835-ad4b-3dad9bf4b4ae","patchTransfer":{}}"#);
    expected.check(&moov_types::api::transfers::Update::from(given()));
    let given = given();
    let call = moov_types::api::transfers::Update::new(given.account_id, given.transfer_id, given.patch_transfer);
    expected.check(&call);
}

#[test]
fn create_cancellation() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/34d7e744-c7ab-4e48-b7a7-2c85bc65aa4b/transfers/a234e654-68ee-4017-80aa-b64d4a10ee9e/cancellations",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::CreateCancellationRequest>(r#"{"accountID":"34d7e744-c7ab-4e48-b7a7-2c85bc65aa4b","transferID":"a234e654-68ee-4017-80aa-b64d4a10ee9e"}"#);
    expected.check(&moov_types::api::transfers::CreateCancellation::from(given()));
    let given = given();
    let call = moov_types::api::transfers::CreateCancellation::new(given.account_id, given.transfer_id);
    expected.check(&call);
}

#[test]
fn list_cancellations() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/eb809f88-4bd5-4589-a091-e87514c5e1a2/transfers/992c0441-088a-452a-bbcc-e6418319997a/cancellations",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListCancellationsRequest>(r#"{"accountID":"eb809f88-4bd5-4589-a091-e87514c5e1a2","transferID":"992c0441-088a-452a-bbcc-e6418319997a"}"#);
    expected.check(&moov_types::api::transfers::ListCancellations::from(given()));
    let given = given();
    let call = moov_types::api::transfers::ListCancellations::new(given.account_id, given.transfer_id);
    expected.check(&call);
}

#[test]
fn get_cancellation() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/05b1eac9-a8ae-4e29-9030-c67c9d64fe3c/transfers/84851431-1f73-4e69-bd70-6363f27d5637/cancellations/e7943066-b0ba-4c90-9a22-42c2e0129a8b",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetCancellationRequest>(r#"{"accountID":"05b1eac9-a8ae-4e29-9030-c67c9d64fe3c","transferID":"84851431-1f73-4e69-bd70-6363f27d5637","cancellationID":"e7943066-b0ba-4c90-9a22-42c2e0129a8b"}"#);
    expected.check(&moov_types::api::transfers::GetCancellation::from(given()));
    let given = given();
    let call = moov_types::api::transfers::GetCancellation::new(given.account_id, given.transfer_id, given.cancellation_id);
    expected.check(&call);
}

#[test]
fn initiate_refund() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/85cdf7cd-f76d-45f8-9914-eebd0034a46d/transfers/1b4eae15-95f9-49cc-9c90-187a25838fee/refunds",
        headers: &[("X-Idempotency-Key", "8e41b7d2-0c6a-4f95-b3d8-571f2ae960c4"), ("X-Wait-For", "rail-response")],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::InitiateRefundRequest>(r#"{"X-Idempotency-Key":"8e41b7d2-0c6a-4f95-b3d8-571f2ae960c4","X-Wait-For":"rail-response","accountID":"85cdf7cd-f76d-45f8-9914-eebd0034a46d","transferID":"1b4eae15-95f9-49cc-9c90-187a25838fee"}"#);
    expected.check(&moov_types::api::transfers::InitiateRefund::from(given()));
    let given = given();
    let mut call = moov_types::api::transfers::InitiateRefund::new(given.account_id, given.transfer_id, given.x_idempotency_key);
    call.x_wait_for = given.x_wait_for;
    expected.check(&call);
}

#[test]
fn list_refunds() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/eb95e0ed-c76b-46d2-aed2-5a6a05d1d985/transfers/d3abcc48-52a6-4eff-b38b-cdcc45925b5c/refunds",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListRefundsRequest>(r#"{"accountID":"eb95e0ed-c76b-46d2-aed2-5a6a05d1d985","transferID":"d3abcc48-52a6-4eff-b38b-cdcc45925b5c"}"#);
    expected.check(&moov_types::api::transfers::ListRefunds::from(given()));
    let given = given();
    let call = moov_types::api::transfers::ListRefunds::new(given.account_id, given.transfer_id);
    expected.check(&call);
}

#[test]
fn get_refund() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/052acf86-cccd-4510-adbd-d5edde16ce14/transfers/851e7a82-14b1-42b7-a198-c0b83ef80084/refunds/7180e4b9-0e5f-4767-881c-122554e252c9",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetRefundRequest>(r#"{"transferID":"851e7a82-14b1-42b7-a198-c0b83ef80084","accountID":"052acf86-cccd-4510-adbd-d5edde16ce14","refundID":"7180e4b9-0e5f-4767-881c-122554e252c9"}"#);
    expected.check(&moov_types::api::transfers::GetRefund::from(given()));
    let given = given();
    let call = moov_types::api::transfers::GetRefund::new(given.account_id, given.transfer_id, given.refund_id);
    expected.check(&call);
}

#[test]
fn create_reversal() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/780664fb-2394-4105-b0a5-7622e5595df3/transfers/775bea1a-0ccc-470f-94fa-860d05191a37/reversals",
        headers: &[("X-Idempotency-Key", "8e41b7d2-0c6a-4f95-b3d8-571f2ae960c4")],
        body: Body::Json(r#"{"amount":2600}"#),
    };
    let given = || read::<moov_types::operations::CreateReversalRequest>(r#"{"X-Idempotency-Key":"8e41b7d2-0c6a-4f95-b3d8-571f2ae960c4","accountID":"780664fb-2394-4105-b0a5-7622e5595df3","transferID":"775bea1a-0ccc-470f-94fa-860d05191a37","createReversal":{"amount":2600}}"#);
    expected.check(&moov_types::api::transfers::CreateReversal::from(given()));
    let given = given();
    let mut call = moov_types::api::transfers::CreateReversal::new(given.account_id, given.transfer_id, given.x_idempotency_key);
    call.body = given.create_reversal;
    expected.check(&call);
}
