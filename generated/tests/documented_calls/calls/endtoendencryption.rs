// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn test_encrypted_token() {
    let expected = Expected {
        method: "POST",
        target: "/debug/end-to-end-token",
        headers: &[],
        body: Body::Json(r#"{"token":"tok_7Qm2vXc9LrB4sNd8"}"#),
    };
    let given = || read::<moov_types::components::E2EEToken>(r#"{"token":"tok_7Qm2vXc9LrB4sNd8"}"#);
    expected.check(&moov_types::api::endtoendencryption::TestEncryptedToken::from(given()));
    let given = given();
    let call = moov_types::api::endtoendencryption::TestEncryptedToken::new(given.token);
    expected.check(&call);
}

#[test]
fn generate_key() {
    let expected = Expected {
        method: "POST",
        target: "/end-to-end-keys",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::endtoendencryption::GenerateKey::new());
}
