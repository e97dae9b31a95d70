// Written by `cargo xtask codegen` from sdks/institutions/README.md. Do not edit.
//! The operations of `institutions`.

mod list_institutions;
mod search_institutions;

#[allow(deprecated, reason = "the docs still list it")]
pub use self::list_institutions::{ListInstitutions, ListInstitutionsFailure};
pub use self::search_institutions::SearchInstitutions;
