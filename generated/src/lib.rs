//! The Moov payments API in Rust: types for requests, answers and webhooks, checks for what the documentation
//! demands, and typed operations for the HTTP client of your choice.
//!
//! Everything below `components`, `errors`, `operations` and their like is generated from documentation by
//! [fieldwright](https://github.com/fieldwright/fieldwright); this page is not.
//!
//! ```
//! use moov_types::components::{AuthTokenRequest, GrantType};
//! use moov_types::support::validate::Validate;
//!
//! let request = AuthTokenRequest::new(GrantType::ClientCredentials).with_client_id("id");
//!
//! // Written with the names of the wire, whatever the documentation calls them.
//! let json = serde_json::to_string(&request)?;
//! assert_eq!(json, r#"{"grant_type":"client_credentials","client_id":"id"}"#);
//!
//! // Rules are checked when asked, all of them at once, each with the words that state it.
//! let violations = request.validate().unwrap_err();
//! let first = violations.iter().next().map(ToString::to_string).unwrap_or_default();
//! assert!(first.starts_with("/scope: required when `grant_type` is `client_credentials`"), "{first}");
//! # Ok::<(), serde_json::Error>(())
//! ```

#[rustfmt::skip]
pub mod literals;
pub mod support;
#[cfg(feature = "garde")]
#[rustfmt::skip]
mod garde_impls;
#[cfg(feature = "operations")]
#[rustfmt::skip]
pub mod api;
#[rustfmt::skip]
pub mod components;
#[rustfmt::skip]
pub mod errors;
#[rustfmt::skip]
pub mod models;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod toolkit;
