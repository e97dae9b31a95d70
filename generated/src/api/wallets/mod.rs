// Written by `cargo xtask codegen` from sdks/wallets/README.md. Do not edit.
//! The operations of `wallets`.

mod create_wallet;
mod get_wallet;
mod list_wallets;
mod update_wallet;

pub use self::create_wallet::{CreateWallet, CreateWalletFailure};
pub use self::get_wallet::GetWallet;
pub use self::list_wallets::{ListWallets, ListWalletsFailure};
pub use self::update_wallet::{UpdateWallet, UpdateWalletFailure};
