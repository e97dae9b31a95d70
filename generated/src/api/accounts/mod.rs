// Written by `cargo xtask codegen` from sdks/accounts/README.md. Do not edit.
//! The operations of `accounts`.

mod assign_account_countries;
mod connect_account;
mod create_account;
mod disconnect_account;
mod get_account;
mod get_account_countries;
mod get_merchant_processing_agreement;
mod get_terms_of_service_token;
mod list_accounts;
mod list_connected_accounts_for_account;
mod update_account;

pub use self::assign_account_countries::{AssignAccountCountries, AssignAccountCountriesFailure};
pub use self::connect_account::{ConnectAccount, ConnectAccountFailure};
pub use self::create_account::{CreateAccount, CreateAccountFailure};
pub use self::disconnect_account::{DisconnectAccount, DisconnectAccountFailure};
pub use self::get_account::GetAccount;
pub use self::get_account_countries::GetAccountCountries;
pub use self::get_merchant_processing_agreement::GetMerchantProcessingAgreement;
pub use self::get_terms_of_service_token::GetTermsOfServiceToken;
pub use self::list_accounts::ListAccounts;
pub use self::list_connected_accounts_for_account::ListConnectedAccountsForAccount;
pub use self::update_account::{UpdateAccount, UpdateAccountFailure};
