// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/parcels/p_1",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<parcel_types::operations::GetParcelRequest>(r#"{"id":"p_1"}"#);
    expected.check(&parcel_types::api::parcels::Get::from(given()));
    let given = given();
    let call = parcel_types::api::parcels::Get::new(given.id);
    expected.check(&call);
}
