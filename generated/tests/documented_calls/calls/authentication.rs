// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn revoke_access_token() {
    let expected = Expected {
        method: "POST",
        target: "/oauth2/revoke",
        headers: &[],
        body: Body::Json(r#"{"token":"YXQtMzdjMGY1ZTItZDk4Yi4...","token_type_hint":"access_token","client_id":"q8ZtR1nVw0LhK5yb","client_secret":"Jm4_pXe7T-vB2cQsY9dNfG6hLr0kWuAz"}"#),
    };
    let given = || read::<moov_types::components::RevokeTokenRequest>(r#"{"token":"YXQtMzdjMGY1ZTItZDk4Yi4...","token_type_hint":"access_token","client_id":"q8ZtR1nVw0LhK5yb","client_secret":"Jm4_pXe7T-vB2cQsY9dNfG6hLr0kWuAz"}"#);
    expected.check(&moov_types::api::authentication::RevokeAccessToken::from(given()));
}

#[test]
fn create_access_token() {
    let expected = Expected {
        method: "POST",
        target: "/oauth2/token",
        headers: &[],
        body: Body::Json(r#"{"grant_type":"client_credentials","client_id":"q8ZtR1nVw0LhK5yb","client_secret":"Jm4_pXe7T-vB2cQsY9dNfG6hLr0kWuAz","scope":"/accounts.write /accounts.read"}"#),
    };
    let given = || read::<moov_types::components::AuthTokenRequest>(r#"{"grant_type":"client_credentials","client_id":"q8ZtR1nVw0LhK5yb","client_secret":"Jm4_pXe7T-vB2cQsY9dNfG6hLr0kWuAz","scope":"/accounts.write /accounts.read"}"#);
    expected.check(&moov_types::api::authentication::CreateAccessToken::from(given()));
}
