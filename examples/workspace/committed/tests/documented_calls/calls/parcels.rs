// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected, read};

#[test]
fn get_parcel() {
    let expected = Expected {
        method: "GET",
        target: "/parcels/p_1",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&parcel_types::api::parcels::GetParcel::new(read(r#"{"id":"p_1"}"#)));
}
