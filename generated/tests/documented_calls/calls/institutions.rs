// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected, read};

#[test]
fn search_institutions() {
    let expected = Expected {
        method: "GET",
        target: "/institutions?name=Cascade%20Mutual%20Bank&limit=25",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::institutions::SearchInstitutions::new(read(r#"{"name":"Cascade Mutual Bank","limit":25}"#)));
}

#[test]
#[allow(deprecated, reason = "the docs still list it")]
fn list_institutions() {
    let expected = Expected {
        method: "GET",
        target: "/institutions/ach/search?name=Cascade%20Mutual%20Bank&state=OR&limit=25",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::institutions::ListInstitutions::new(read(r#"{"name":"Cascade Mutual Bank","state":"OR","limit":25}"#)));
}
