// Written by `cargo xtask codegen` from sdks/bankaccounts/README.md. Do not edit.
//! The operations of `bankaccounts`.

mod complete_bank_account_verification;
mod complete_micro_deposits;
mod disable_bank_account;
mod get_bank_account;
mod get_bank_account_verification;
mod initiate_bank_account_verification;
mod initiate_micro_deposits;
mod link_bank_account;
mod list_bank_accounts;

pub use self::complete_bank_account_verification::{CompleteBankAccountVerification, CompleteBankAccountVerificationFailure};
pub use self::complete_micro_deposits::{CompleteMicroDeposits, CompleteMicroDepositsFailure};
pub use self::disable_bank_account::{DisableBankAccount, DisableBankAccountFailure};
pub use self::get_bank_account::GetBankAccount;
pub use self::get_bank_account_verification::GetBankAccountVerification;
pub use self::initiate_bank_account_verification::{InitiateBankAccountVerification, InitiateBankAccountVerificationFailure};
pub use self::initiate_micro_deposits::{InitiateMicroDeposits, InitiateMicroDepositsFailure};
pub use self::link_bank_account::{LinkBankAccount, LinkBankAccountFailure};
pub use self::list_bank_accounts::ListBankAccounts;
