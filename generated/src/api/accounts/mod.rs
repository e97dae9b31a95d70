// Written by `cargo xtask codegen` from sdks/accounts/README.md. Do not edit.
//! The operations of `accounts`.

mod assign_countries;
mod connect;
mod create;
mod disconnect;
mod get;
mod get_countries;
mod get_merchant_processing_agreement;
mod get_terms_of_service_token;
mod list;
mod list_connected;
mod update;

pub use self::assign_countries::{AssignCountries, AssignCountriesFailure};
pub use self::connect::{Connect, ConnectFailure};
pub use self::create::{Create, CreateFailure};
pub use self::disconnect::{Disconnect, DisconnectFailure};
pub use self::get::Get;
pub use self::get_countries::GetCountries;
pub use self::get_merchant_processing_agreement::GetMerchantProcessingAgreement;
pub use self::get_terms_of_service_token::GetTermsOfServiceToken;
pub use self::list::List;
pub use self::list_connected::ListConnected;
pub use self::update::{Update, UpdateFailure};
