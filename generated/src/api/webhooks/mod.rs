// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.
//! The operations of `webhooks`.

mod create_webhook;
mod disable_webhook;
mod get_webhook;
mod get_webhook_secret;
mod list_event_types;
mod list_webhooks;
mod ping_webhook;
mod update_webhook;

pub use self::create_webhook::{CreateWebhook, CreateWebhookFailure};
pub use self::disable_webhook::{DisableWebhook, DisableWebhookFailure};
pub use self::get_webhook::GetWebhook;
pub use self::get_webhook_secret::GetWebhookSecret;
pub use self::list_event_types::ListEventTypes;
pub use self::list_webhooks::ListWebhooks;
pub use self::ping_webhook::PingWebhook;
pub use self::update_webhook::{UpdateWebhook, UpdateWebhookFailure};
