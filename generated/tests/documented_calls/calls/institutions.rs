// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn search_institutions() {
    let expected = Expected {
        method: "GET",
        target: "/institutions?name=Cascade%20Mutual%20Bank&limit=25",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::SearchInstitutionsRequest>(r#"{"name":"Cascade Mutual Bank","limit":25}"#);
    expected.check(&moov_types::api::institutions::SearchInstitutions::from(given()));
    let given = given();
    let mut call = moov_types::api::institutions::SearchInstitutions::new();
    call.name = given.name;
    call.limit = given.limit;
    expected.check(&call);
}

#[test]
#[allow(deprecated, reason = "the docs still list it")]
fn search() {
    let expected = Expected {
        method: "GET",
        target: "/institutions/ach/search?name=Cascade%20Mutual%20Bank&state=OR&limit=25",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::ListInstitutionsRequest>(r#"{"name":"Cascade Mutual Bank","state":"OR","limit":25}"#);
    expected.check(&moov_types::api::institutions::Search::from(given()));
    let given = given();
    let mut call = moov_types::api::institutions::Search::new();
    call.name = given.name;
    call.state = given.state;
    call.limit = given.limit;
    expected.check(&call);
}
