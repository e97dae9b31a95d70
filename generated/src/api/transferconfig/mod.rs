// Written by `cargo xtask codegen` from sdks/transferconfig/README.md. Do not edit.
//! The operations of `transferconfig`.

mod create_transfer_config;
mod get_transfer_config;
mod update_transfer_config;

pub use self::create_transfer_config::{CreateTransferConfig, CreateTransferConfigFailure};
pub use self::get_transfer_config::GetTransferConfig;
pub use self::update_transfer_config::{UpdateTransferConfig, UpdateTransferConfigFailure};
