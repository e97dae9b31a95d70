// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};

#[test]
fn ping() {
    let expected = Expected {
        method: "GET",
        target: "/ping",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::ping::Ping::new());
}
