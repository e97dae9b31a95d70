//! What the build script made is there and works.

use built::components::{Parcel, ParcelSize};

#[test]
fn a_parcel_is_read() {
    let parcel: Parcel = serde_json::from_str(r#"{"id": "p_1", "size": "small"}"#).unwrap();
    assert_eq!(parcel.size, ParcelSize::Small);
}

#[test]
#[cfg(feature = "operations")]
fn an_operation_says_what_to_send() {
    use built::api::{Operation, parcels};

    let parts = parcels::Get::new("p 1").request_parts().unwrap();
    assert_eq!(parts.url("https://x.example"), "https://x.example/parcels/p%201");
}
