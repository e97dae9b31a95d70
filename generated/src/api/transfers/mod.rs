// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.
//! The operations of `transfers`.

mod create;
mod create_cancellation;
mod create_reversal;
mod generate_options;
mod get;
mod get_cancellation;
mod get_refund;
mod initiate_refund;
mod list;
mod list_cancellations;
mod list_refunds;
mod update;

pub use self::create::{Create, CreateFailure};
pub use self::create_cancellation::{CreateCancellation, CreateCancellationFailure};
pub use self::create_reversal::{CreateReversal, CreateReversalFailure};
pub use self::generate_options::{GenerateOptions, GenerateOptionsFailure};
pub use self::get::Get;
pub use self::get_cancellation::GetCancellation;
pub use self::get_refund::GetRefund;
pub use self::initiate_refund::{InitiateRefund, InitiateRefundFailure};
pub use self::list::{List, ListFailure};
pub use self::list_cancellations::ListCancellations;
pub use self::list_refunds::ListRefunds;
pub use self::update::{Update, UpdateFailure};
