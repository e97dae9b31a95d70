// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn create() {
    let expected = Expected {
        method: "POST",
        target: "/receipts",
        headers: &[],
        body: Body::Json(r#"[{"kind":"sale.customer.v1","email":"orders@tidewater-cycles.example","forTransferID":"ba46e667-53d7-4149-9edb-7a04cb0d1ff9"}]"#),
    };
    let given = || read::<::std::vec::Vec<moov_types::components::ReceiptRequest>>(r#"[{"kind":"sale.customer.v1","email":"orders@tidewater-cycles.example","forTransferID":"ba46e667-53d7-4149-9edb-7a04cb0d1ff9"}]"#);
    expected.check(&moov_types::api::receipts::Create::new(given()));
}

#[test]
fn list() {
    let expected = Expected {
        method: "GET",
        target: "/receipts?id=14141b73-afad-4507-998a-30c98ca6529d",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListReceiptsRequest>(r#"{"id":"14141b73-afad-4507-998a-30c98ca6529d"}"#);
    expected.check(&moov_types::api::receipts::List::from(given()));
    let given = given();
    let call = moov_types::api::receipts::List::new(given.id);
    expected.check(&call);
}
