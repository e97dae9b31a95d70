// Written by `cargo xtask codegen` from sdks/receipts/README.md. Do not edit.
//! The operations of `receipts`.

mod create_receipts;
mod list_receipts;

pub use self::create_receipts::{CreateReceipts, CreateReceiptsFailure};
pub use self::list_receipts::ListReceipts;
