// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected, read};

#[test]
fn test_end_to_end_token() {
    let expected = Expected {
        method: "POST",
        target: "/debug/end-to-end-token",
        headers: &[],
        body: Body::Json(r#"{"token":"tok_7Qm2vXc9LrB4sNd8"}"#),
    };
    expected.check(&moov_types::api::endtoendencryption::TestEndToEndToken::new(read(r#"{"token":"tok_7Qm2vXc9LrB4sNd8"}"#)));
}

#[test]
fn generate_end_to_end_key() {
    let expected = Expected {
        method: "POST",
        target: "/end-to-end-keys",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::endtoendencryption::GenerateEndToEndKey::new());
}
