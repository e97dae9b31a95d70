// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
//! The example calls, by group.

mod accounts;
mod authentication;
mod avatars;
mod bankaccounts;
mod capabilities;
mod cards;
mod depositview;
mod endtoendencryption;
mod files;
mod institutions;
mod paymentmethods;
mod ping;
mod receipts;
mod representatives;
mod sweeps;
mod terminalapplications;
mod transferconfig;
mod transfers;
mod wallets;
mod wallettransactions;
mod webhooks;
