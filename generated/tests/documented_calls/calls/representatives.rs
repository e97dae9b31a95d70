// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn create() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/9582fb7d-cfee-49d8-a25f-ac9f1fecc91a/representatives",
        headers: &[],
        body: Body::Json(r#"{"name":{"firstName":"Mara","lastName":"Quill"},"email":"mara.quill@tidewater-cycles.example","address":{"addressLine1":"48 Harbor Lane","city":"Portland","stateOrProvince":"OR","postalCode":"97209","country":"US"},"governmentID":{"ssn":{"full":"900120345"}}}"#),
    };
    let given = || read::<moov_types::operations::CreateRepresentativeRequest>(r#"{"accountID":"9582fb7d-cfee-49d8-a25f-ac9f1fecc91a","createRepresentative":{"name":{"firstName":"Mara","lastName":"Quill"},"email":"mara.quill@tidewater-cycles.example","address":{"addressLine1":"48 Harbor Lane","city":"Portland","stateOrProvince":"OR","postalCode":"97209","country":"US"},"governmentID":{"ssn":{"full":"900120345"}}}}"#);
    expected.check(&moov_types::api::representatives::Create::from(given()));
    let given = given();
    let call = moov_types::api::representatives::Create::from_body(given.account_id, given.create_representative);
    expected.check(&call);
}

#[test]
fn list() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/bcbb561f-3051-4da3-9692-19a81ebca1c1/representatives",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListRepresentativesRequest>(r#"{"accountID":"bcbb561f-3051-4da3-9692-19a81ebca1c1"}"#);
    expected.check(&moov_types::api::representatives::List::from(given()));
    let given = given();
    let call = moov_types::api::representatives::List::new(given.account_id);
    expected.check(&call);
}

#[test]
fn delete() {
    let expected = Expected {
        method: "DELETE",
        target: "/accounts/32b22e41-60a2-41e7-9791-b44573a67905/representatives/5dc15876-7ac1-4a37-b331-4165789c7649",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::DeleteRepresentativeRequest>(r#"{"accountID":"32b22e41-60a2-41e7-9791-b44573a67905","representativeID":"5dc15876-7ac1-4a37-b331-4165789c7649"}"#);
    expected.check(&moov_types::api::representatives::Delete::from(given()));
    let given = given();
    let call = moov_types::api::representatives::Delete::new(given.account_id, given.representative_id);
    expected.check(&call);
}

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/594f2d5d-a425-4bbc-b3bb-1d78b23c5690/representatives/2b7f8cbd-8b57-4f13-9c44-b419923c3811",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetRepresentativeRequest>(r#"{"accountID":"594f2d5d-a425-4bbc-b3bb-1d78b23c5690","representativeID":"2b7f8cbd-8b57-4f13-9c44-b419923c3811"}"#);
    expected.check(&moov_types::api::representatives::Get::from(given()));
    let given = given();
    let call = moov_types::api::representatives::Get::new(given.account_id, given.representative_id);
    expected.check(&call);
}

#[test]
fn update() {
    let expected = Expected {
        method: "PATCH",
        target: "/accounts/1e109c96-cbbf-49c0-a2f8-4c4b1bb256fd/representatives/dfc6fa21-464a-422c-8a63-1ac3d07d4b92",
        headers: &[],
        body: Body::Json(r#"{"email":"mara.quill@tidewater-cycles.example"}"#),
    };
    let given = || read::<moov_types::operations::UpdateRepresentativeRequest>(r#"{"accountID":"1e109c96-cbbf-49c0-a2f8-4c4b1bb256fd","representativeID":"dfc6fa21-464a-422c-8a63-1ac3d07d4b92","updateRepresentative":{"email":"mara.quill@tidewater-cycles.example"}}"#);
    expected.check(&moov_types::api::representatives::Update::from(given()));
    let given = given();
    let call = moov_types::api::representatives::Update::new(given.account_id, given.representative_id, given.update_representative);
    expected.check(&call);
}
