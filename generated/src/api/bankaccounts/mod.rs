// Written by `cargo xtask codegen` from sdks/bankaccounts/README.md. Do not edit.
//! The operations of `bankaccounts`.

mod complete_micro_deposits;
mod complete_verification;
mod disable;
mod get;
mod get_verification;
mod initiate_micro_deposits;
mod initiate_verification;
mod link;
mod list;

pub use self::complete_micro_deposits::{CompleteMicroDeposits, CompleteMicroDepositsFailure};
pub use self::complete_verification::{CompleteVerification, CompleteVerificationFailure};
pub use self::disable::{Disable, DisableFailure};
pub use self::get::Get;
pub use self::get_verification::GetVerification;
pub use self::initiate_micro_deposits::{InitiateMicroDeposits, InitiateMicroDepositsFailure};
pub use self::initiate_verification::{InitiateVerification, InitiateVerificationFailure};
pub use self::link::{Link, LinkFailure};
pub use self::list::List;
