// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn list() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/c3485b43-bddd-416c-b524-1f614918ca85/payment-methods?sourceID=286226e9-130b-4f57-9ba2-3de12fbf6309&paymentMethodType=push-to-google-pay",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListPaymentMethodsRequest>(r#"{"accountID":"c3485b43-bddd-416c-b524-1f614918ca85","sourceID":"286226e9-130b-4f57-9ba2-3de12fbf6309","paymentMethodType":"push-to-google-pay"}"#);
    expected.check(&moov_types::api::paymentmethods::List::from(given()));
    let given = given();
    let mut call = moov_types::api::paymentmethods::List::new(given.account_id);
    call.source_id = given.source_id;
    call.payment_method_type = given.payment_method_type;
    expected.check(&call);
}

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/e1b05f85-3f83-4e08-bf06-c11bba7408ea/payment-methods/4fec5329-ead6-4870-8409-b0719098b1d0",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetPaymentMethodRequest>(r#"{"accountID":"e1b05f85-3f83-4e08-bf06-c11bba7408ea","paymentMethodID":"4fec5329-ead6-4870-8409-b0719098b1d0"}"#);
    expected.check(&moov_types::api::paymentmethods::Get::from(given()));
    let given = given();
    let call = moov_types::api::paymentmethods::Get::new(given.account_id, given.payment_method_id);
    expected.check(&call);
}
