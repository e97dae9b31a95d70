use crate::runtime::operations::{
    ClientCredentials, Credentials, Headers, Operation, RequestBody, Token,
};
use std::time::Duration;

fn read(status: u16, body: &str) -> Result<Token, String> {
    let headers = Headers::from_iter([("Content-Type", "application/json")]);
    let read = ClientCredentials::parse_response(status, headers, body.as_bytes());
    read.map(|it| it.body).map_err(|error| error.to_string())
}

#[test]
fn a_token_is_asked_for() {
    let call = ClientCredentials::new("me:1", "p w")
        .with_scope("a")
        .with_scope("b");
    let parts = call.request_parts().expect("a request");
    assert_eq!(
        parts.url("https://a.example/token/"),
        "https://a.example/token/"
    );
    let pairs = [("grant_type", "client_credentials"), ("scope", "a b")];
    let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(parts.body, RequestBody::Form(pairs.to_vec()));
    // me%3A1:p+w
    let header = (
        "Authorization".to_owned(),
        "Basic bWUlM0ExOnArdw==".to_owned(),
    );
    assert!(parts.headers.contains(&header), "{:?}", parts.headers);
    let parts = call.clone().in_body().request_parts().expect("a request");
    assert!(
        !parts
            .headers
            .iter()
            .any(|(name, _)| name == "Authorization")
    );
    let body = String::from_utf8(parts.body.to_bytes().into_owned()).expect("text");
    assert!(
        body.contains("client_id=me%3A1&client_secret=p+w"),
        "{body}"
    );
    assert!(!format!("{call:?}").contains("p w"));
}

#[test]
fn a_token_is_read() {
    let token = read(
        200,
        r#"{"access_token": "t", "token_type": "bearer", "expires_in": 60}"#,
    );
    let token = token.expect("a token");
    assert_eq!(token.expires_in, Some(Duration::from_secs(60)));
    assert!(!format!("{token:?}").contains("\"t\""));
    assert_eq!(Credentials::from(token), Credentials::bearer("t"));
    let error = read(200, r#"{"token": "t"}"#).expect_err("no token");
    assert!(error.contains("access_token"), "{error}");
    let error = read(
        401,
        r#"{"error": "invalid_client", "error_description": "who?"}"#,
    );
    let error = error.expect_err("no token");
    assert_eq!(error, "`POST` returned status 401: who?");
    assert!(read(500, "out of order").is_err());
}
