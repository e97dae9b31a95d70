// Written by `cargo xtask codegen` from the docs. Do not edit.
//! Reads a JSON file as `Parcel`, and says what is not as the docs demand.
//!
//! ```text
//! cargo run --example read -- value.json
//! ```

use parcel_types::support::validate::Validate as _;

#[rustfmt::skip]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("name a JSON file")?;
    let text = std::fs::read_to_string(path)?;
    let value: parcel_types::components::Parcel = serde_json::from_str(&text)?;
    println!("{value:#?}");
    value.validate()?;
    Ok(())
}
