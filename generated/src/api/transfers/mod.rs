// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.
//! The operations of `transfers`.

mod create_cancellation;
mod create_reversal;
mod create_transfer;
mod create_transfer_options;
mod get_cancellation;
mod get_refund;
mod get_transfer;
mod initiate_refund;
mod list_cancellations;
mod list_refunds;
mod list_transfers;
mod update_transfer;

pub use self::create_cancellation::{CreateCancellation, CreateCancellationFailure};
pub use self::create_reversal::{CreateReversal, CreateReversalFailure};
pub use self::create_transfer::{CreateTransfer, CreateTransferFailure};
pub use self::create_transfer_options::{CreateTransferOptions, CreateTransferOptionsFailure};
pub use self::get_cancellation::GetCancellation;
pub use self::get_refund::GetRefund;
pub use self::get_transfer::GetTransfer;
pub use self::initiate_refund::{InitiateRefund, InitiateRefundFailure};
pub use self::list_cancellations::ListCancellations;
pub use self::list_refunds::ListRefunds;
pub use self::list_transfers::{ListTransfers, ListTransfersFailure};
pub use self::update_transfer::{UpdateTransfer, UpdateTransferFailure};
