// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected, read};

#[test]
fn upload_file() {
    let expected = Expected {
        method: "POST",
        target: "/accounts/4d0cff41-615a-47f6-b5cd-56eb8f4dc37a/files",
        headers: &[],
        body: Body::Multipart(&[("file", "the content of a file", true), ("filePurpose", "representative_verification", false)]),
    };
    expected.check(&moov_types::api::files::UploadFile::new(read(r#"{"accountID":"4d0cff41-615a-47f6-b5cd-56eb8f4dc37a","fileUploadRequestMultiPart":{"file":"the content of a file","filePurpose":"representative_verification"}}"#)));
}

#[test]
fn list_files() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/3ef8af9e-450b-4f6c-b3bf-58f2a329f891/files",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::files::ListFiles::new(read(r#"{"accountID":"3ef8af9e-450b-4f6c-b3bf-58f2a329f891"}"#)));
}

#[test]
fn get_file_details() {
    let expected = Expected {
        method: "GET",
        target: "/accounts/9731df02-333a-45d7-a612-411fa98ea81a/files/a0fe1fe5-fc8a-41bd-983b-caee1052696b",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::files::GetFileDetails::new(read(r#"{"accountID":"9731df02-333a-45d7-a612-411fa98ea81a","fileID":"a0fe1fe5-fc8a-41bd-983b-caee1052696b"}"#)));
}
