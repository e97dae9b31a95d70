// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn link() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/b756a251-b7ad-4bae-9bfb-47046c90f6cf/cards",
        headers: &[("X-Wait-For", "payment-method")],
        body: Body::Json(r#"{"cardNumber":"4000000000000002","cardCvv":"417","expiration":{"month":"07","year":"29"},"holderName":"Mara Quill","billingAddress":{"addressLine1":"48 Harbor Lane","city":"Portland","stateOrProvince":"OR","postalCode":"97209","country":"US"}}"#),
    };
    let given = || read::<moov_types::operations::LinkCardRequest>(r#"{"X-Wait-For":"payment-method","accountID":"b756a251-b7ad-4bae-9bfb-47046c90f6cf","linkCard":{"cardNumber":"4000000000000002","cardCvv":"417","expiration":{"month":"07","year":"29"},"holderName":"Mara Quill","billingAddress":{"addressLine1":"48 Harbor Lane","city":"Portland","stateOrProvince":"OR","postalCode":"97209","country":"US"}}}"#);
    expected.check(&moov_types::api::cards::Link::from(given()));
    let given = given();
    let mut call = moov_types::api::cards::Link::from_body(given.account_id, given.link_card);
    call.x_wait_for = given.x_wait_for;
    expected.check(&call);
}

#[test]
fn list() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/69824a7f-a4f0-4f52-a4dc-e5e0e1061245/cards",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListCardsRequest>(r#"{"accountID":"69824a7f-a4f0-4f52-a4dc-e5e0e1061245"}"#);
    expected.check(&moov_types::api::cards::List::from(given()));
    let given = given();
    let call = moov_types::api::cards::List::new(given.account_id);
    expected.check(&call);
}

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/c3cc3cc2-2ac0-4d6e-bf9f-128224e18356/cards/2fd0c8b1-95a7-4e63-8b1f-d4c7e0a96235",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetCardRequest>(r#"{"accountID":"c3cc3cc2-2ac0-4d6e-bf9f-128224e18356","cardID":"2fd0c8b1-95a7-4e63-8b1f-d4c7e0a96235"}"#);
    expected.check(&moov_types::api::cards::Get::from(given()));
    let given = given();
    let call = moov_types::api::cards::Get::new(given.account_id, given.card_id);
    expected.check(&call);
}

#[test]
fn update() {
    let expected = Expected {
        method: "PATCH",
        target: "/accounts/a754b568-fe88-4e04-a5a4-e74661bd3487/cards/2fd0c8b1-95a7-4e63-8b1f-d4c7e0a96235",
        headers: &[],
        body: Body::Json(r#"{"cardCvv":"417","holderName":"Mara E. Quill"}"#),
    };
    let given = || read::<moov_types::operations::UpdateCardRequest>(r#"{"accountID":"a754b568-fe88-4e04-a5a4-e74661bd3487","cardID":"2fd0c8b1-95a7-4e63-8b1f-d4c7e0a96235","updateCard":{"cardCvv":"417","holderName":"Mara E. Quill"}}"#);
    expected.check(&moov_types::api::cards::Update::from(given()));
    let given = given();
    let call = moov_types::api::cards::Update::new(given.account_id, given.card_id, given.update_card);
    expected.check(&call);
}

#[test]
fn disable() {
    let expected = Expected {
        method: "DELETE",
        target: "/accounts/5644a9b6-bd74-4db3-a50f-1a24c8742069/cards/2fd0c8b1-95a7-4e63-8b1f-d4c7e0a96235",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::DisableCardRequest>(r#"{"accountID":"5644a9b6-bd74-4db3-a50f-1a24c8742069","cardID":"2fd0c8b1-95a7-4e63-8b1f-d4c7e0a96235"}"#);
    expected.check(&moov_types::api::cards::Disable::from(given()));
    let given = given();
    let call = moov_types::api::cards::Disable::new(given.account_id, given.card_id);
    expected.check(&call);
}

#[test]
fn get_metadata() {
    let expected = Expected {
        method: "POST",
        target: "/card-metadata",
        headers: &[],
        body: Body::Json(r#"{"cardNumber":"4000000000000002"}"#),
    };
    let given = || read::<moov_types::components::CardMetadataRequest>(r#"{"cardNumber":"4000000000000002"}"#);
    expected.check(&moov_types::api::cards::GetMetadata::new(given()));
}
