// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn create() {
    let expected = Expected {
        method: "POST",
        target: "/underwriting/a738e746-a403-41a8-9784-1a37142075a4/deposit-accounts",
        headers: &[("X-Source-System", "jh_silverlake")],
        body: Body::Raw("the content of a file"),
    };
    let given = || read::<moov_types::operations::CreateDepositAccountRequest>(r#"{"accountID":"a738e746-a403-41a8-9784-1a37142075a4","X-Source-System":"jh_silverlake","requestBody":"the content of a file"}"#);
    expected.check(&moov_types::api::depositview::Create::from(given()));
    let given = given();
    let call = moov_types::api::depositview::Create::new(given.account_id, given.x_source_system, given.request_body);
    expected.check(&call);
}
