// Written by `cargo xtask codegen` from sdks/depositview/README.md. Do not edit.
//! The operations of `depositview`.

mod create_deposit_account;

pub use self::create_deposit_account::{CreateDepositAccount, CreateDepositAccountFailure};
