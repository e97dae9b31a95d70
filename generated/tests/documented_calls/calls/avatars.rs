// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/avatars/6d2f90b7-1c84-4e3a-b5f6-20a97d18c4e3",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetAvatarRequest>(r#"{"uniqueID":"6d2f90b7-1c84-4e3a-b5f6-20a97d18c4e3"}"#);
    expected.check(&moov_types::api::avatars::Get::from(given()));
    let given = given();
    let call = moov_types::api::avatars::Get::new(given.unique_id);
    expected.check(&call);
}
