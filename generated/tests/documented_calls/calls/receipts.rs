// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected, read};

#[test]
fn create_receipts() {
    let expected = Expected {
        method: "POST",
        target: "/receipts",
        headers: &[],
        body: Body::Json(r#"[{"kind":"sale.customer.v1","email":"orders@tidewater-cycles.example","forTransferID":"ba46e667-53d7-4149-9edb-7a04cb0d1ff9"}]"#),
    };
    expected.check(&moov_types::api::receipts::CreateReceipts::new(read(r#"[{"kind":"sale.customer.v1","email":"orders@tidewater-cycles.example","forTransferID":"ba46e667-53d7-4149-9edb-7a04cb0d1ff9"}]"#)));
}

#[test]
fn list_receipts() {
    let expected = Expected {
        method: "GET",
        target: "/receipts?id=14141b73-afad-4507-998a-30c98ca6529d",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::receipts::ListReceipts::new(read(r#"{"id":"14141b73-afad-4507-998a-30c98ca6529d"}"#)));
}
