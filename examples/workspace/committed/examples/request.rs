// Written by `cargo xtask codegen` from the docs. Do not edit.
//! Prints what to send for `GET /parcels/{id}`; with the feature `ureq`, sends it.
//!
//! ```text
//! cargo run --example request
//! API_URL=http://localhost:8080 cargo run --example request --features ureq
//! ```
//!
//! A token in `API_TOKEN` is sent along. For servers with `https`, the features are `ureq,ureq/rustls`.

use parcel_types::api::Operation as _;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let call = parcel_types::api::parcels::Get::new("ID");
    let parts = call.request_parts()?;
    println!("{} {}", parts.method, parts.target());
    #[cfg(feature = "ureq")]
    send(&call)?;
    Ok(())
}

/// Sends it to the server that `API_URL` names.
#[cfg(feature = "ureq")]
#[rustfmt::skip]
fn send(call: &parcel_types::api::parcels::Get) -> Result<(), Box<dyn std::error::Error>> {
    let mut client = parcel_types::api::ureq::Client::new(std::env::var("API_URL")?);
    if let Ok(token) = std::env::var("API_TOKEN") {
        client = client.with(parcel_types::api::Credentials::bearer(token));
    }
    let response = client.send(call)?;
    println!("{}: {:#?}", response.status, response.body);
    Ok(())
}
