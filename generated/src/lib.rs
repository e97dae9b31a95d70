//! The Moov payments API in Rust: types for requests, responses and webhooks, checks for what the documentation
//! demands, and typed operations for the HTTP client of your choice.
//!
//! Everything below `components`, `errors`, `operations` and their like is generated from documentation by
//! [fieldwright](https://github.com/fieldwright/fieldwright); this page is not.
//!
//! # A request
//!
//! Required fields are arguments of `new`; each optional one has a method. An operation says what to send: method, URL,
//! headers and body, for any HTTP client. Credentials are the client's to add.
//!
//! ```
//! # #[cfg(feature = "operations")] {
//! use moov_types::api::{Operation, accounts};
//! use moov_types::components::{CreateAccountType, CreateBusinessProfile, CreateProfile};
//!
//! let business = CreateBusinessProfile::new("Tidewater Cycles LLC")
//!     .with_website("https://tidewater.example");
//! let profile = CreateProfile::new().with_business(business);
//!
//! let request = accounts::Create::new(CreateAccountType::Business, profile).request_parts()?;
//! assert_eq!(request.method, "POST");
//! assert_eq!(request.url("https://api.moov.io"), "https://api.moov.io/accounts");
//! assert!(request.body.to_bytes().starts_with(br#"{"accountType":"business","profile":{"#));
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A response
//!
//! What came back becomes the documented type of a success, or an error that says which of the documented ones it is
//! and keeps the response as it came. Values that the docs do not list are kept too, so an API that grows breaks nothing.
//!
//! ```
//! # #[cfg(feature = "operations")] {
//! use moov_types::api::accounts::{self, CreateFailure};
//! use moov_types::api::{Cause, Headers, Operation, sweeps};
//! use moov_types::components::SweepStatus;
//!
//! let body = br#"[{"sweepID": "s1", "status": "recounting", "currency": "USD",
//!     "accruedAmount": "12.50", "accrualStartedOn": "2026-03-18T09:02:45Z"}]"#;
//! let response = sweeps::List::parse_response(200, Headers::new(), body)?;
//! let sweep = &response.body[0];
//! assert_eq!(sweep.accrual_started_on.as_str(), "2026-03-18T09:02:45Z");
//! assert_eq!(sweep.status.as_str(), "recounting");
//! assert!(!sweep.status.is_known() && sweep.status != SweepStatus::Closed);
//!
//! let body = br#"{"error": "busy"}"#;
//! let error = accounts::Create::parse_response(409, Headers::new(), body).unwrap_err();
//! match error.cause {
//!     Cause::Documented(CreateFailure::GenericError(it)) => assert_eq!(it.error, "busy"),
//!     // Other statuses than the documented ones, and bodies that are not what the docs say.
//!     other => unreachable!("{other:?}"),
//! }
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A webhook
//!
//! One type stands for every event, and the event's `type` decides what is in its `data`. Check the signature first:
//! the repository's `examples/webhooks.rs` shows how.
//!
//! ```
//! use moov_types::components::{WebhookData, WebhookEvent};
//!
//! let event: WebhookEvent = serde_json::from_str(
//!     r#"{"eventID": "e1", "type": "account.created", "createdOn": "2026-03-18T09:02:45Z",
//!         "data": {"accountID": "a1"}}"#,
//! )?;
//! match &event.data {
//!     WebhookData::AccountCreated(data) => assert_eq!(data.account_id, "a1"),
//!     // Events of types that are not listed yet come here, with their data as it was sent.
//!     _ => unreachable!("{}", event.r#type),
//! }
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # A check
//!
//! Reading and writing check shapes, never rules. `validate` checks what the documentation demands, all of it at once,
//! and says where, what, and in which words.
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
//! let violations = request.validate().unwrap_err().to_string();
//! assert!(violations.contains("/scope: required when `grant_type` is `client_credentials`"));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! These are the documented rules. A server may have more.
//!
//! # Features
//!
//! | Feature | What it adds |
//! | --- | --- |
//! | `operations` (default) | [`api`]: the operations, and `serde_json` for their bodies |
//! | `http` | requests and responses as the types of the crate `http` |
//! | `jiff`, `chrono`, `time` | conversions of dates and times |
//! | `rust_decimal` | conversions of decimals |
//! | `garde` | `garde::Validate` for all types, for web frameworks that know it |
//!
//! Without features the only dependency is `serde`, without its derive.

#![cfg_attr(not(feature = "operations"), allow(rustdoc::broken_intra_doc_links))]

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

/// The examples of the read-me file.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadMe;
