//! Values that the docs show.

use serde::de::DeserializeOwned;

/// The documented value of a type.
pub fn read<T: DeserializeOwned>(json: &str) -> T {
    match serde_json::from_str(json) {
        Ok(value) => value,
        Err(error) => panic!("the documented value is not read: {error}\n{json}"),
    }
}
