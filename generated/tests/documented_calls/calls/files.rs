// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn upload() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/4d0cff41-615a-47f6-b5cd-56eb8f4dc37a/files",
        headers: &[],
        body: Body::Multipart(&[("file", "the content of a file", true), ("filePurpose", "representative_verification", false)]),
    };
    let given = || read::<moov_types::operations::UploadFileRequest>(r#"{"accountID":"4d0cff41-615a-47f6-b5cd-56eb8f4dc37a","fileUploadRequestMultiPart":{"file":"the content of a file","filePurpose":"representative_verification"}}"#);
    expected.check(&moov_types::api::files::Upload::from(given()));
    let given = given();
    let call = moov_types::api::files::Upload::new(given.account_id, given.file_upload_request_multi_part.file, given.file_upload_request_multi_part.file_purpose);
    expected.check(&call);
}

#[test]
fn list() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/3ef8af9e-450b-4f6c-b3bf-58f2a329f891/files",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListFilesRequest>(r#"{"accountID":"3ef8af9e-450b-4f6c-b3bf-58f2a329f891"}"#);
    expected.check(&moov_types::api::files::List::from(given()));
    let given = given();
    let call = moov_types::api::files::List::new(given.account_id);
    expected.check(&call);
}

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/9731df02-333a-45d7-a612-411fa98ea81a/files/a0fe1fe5-fc8a-41bd-983b-caee1052696b",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetFileDetailsRequest>(r#"{"accountID":"9731df02-333a-45d7-a612-411fa98ea81a","fileID":"a0fe1fe5-fc8a-41bd-983b-caee1052696b"}"#);
    expected.check(&moov_types::api::files::Get::from(given()));
    let given = given();
    let call = moov_types::api::files::Get::new(given.account_id, given.file_id);
    expected.check(&call);
}
