// Written by `cargo xtask codegen` from the operation pages. Do not edit.
//! The operations of the API, by group.

pub mod accounts;
pub mod authentication;
pub mod avatars;
pub mod bankaccounts;
pub mod capabilities;
pub mod cards;
pub mod depositview;
pub mod endtoendencryption;
pub mod files;
pub mod institutions;
pub mod paymentmethods;
pub mod ping;
pub mod receipts;
pub mod representatives;
pub mod sweeps;
pub mod terminalapplications;
pub mod transferconfig;
pub mod transfers;
pub mod wallets;
pub mod wallettransactions;
pub mod webhooks;

pub use crate::support::operations::*;
