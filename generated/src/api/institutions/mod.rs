// Written by `cargo xtask codegen` from sdks/institutions/README.md. Do not edit.
//! The operations of `institutions`.

mod search;
mod search_institutions;

#[allow(deprecated, reason = "the docs still list it")]
pub use self::search::{Search, SearchFailure};
pub use self::search_institutions::SearchInstitutions;
