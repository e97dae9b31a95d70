// Written by `cargo xtask codegen` from sdks/wallettransactions/README.md. Do not edit.
//! The operations of `wallettransactions`.

mod get_wallet_transaction;
mod list_wallet_transactions;

pub use self::get_wallet_transaction::GetWalletTransaction;
pub use self::list_wallet_transactions::{ListWalletTransactions, ListWalletTransactionsFailure};
