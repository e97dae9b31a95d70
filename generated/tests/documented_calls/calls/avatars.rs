// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected, read};

#[test]
fn get_avatar() {
    let expected = Expected {
        method: "GET",
        target: "/avatars/6d2f90b7-1c84-4e3a-b5f6-20a97d18c4e3",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::avatars::GetAvatar::new(read(r#"{"uniqueID":"6d2f90b7-1c84-4e3a-b5f6-20a97d18c4e3"}"#)));
}
