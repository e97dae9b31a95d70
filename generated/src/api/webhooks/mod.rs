// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.
//! The operations of `webhooks`.

mod create;
mod disable;
mod get;
mod get_secret;
mod list;
mod list_event_types;
mod ping;
mod update;

pub use self::create::{Create, CreateFailure};
pub use self::disable::{Disable, DisableFailure};
pub use self::get::Get;
pub use self::get_secret::GetSecret;
pub use self::list::List;
pub use self::list_event_types::ListEventTypes;
pub use self::ping::Ping;
pub use self::update::{Update, UpdateFailure};
