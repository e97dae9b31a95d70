// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected, read};

#[test]
fn list_event_types() {
    let expected = Expected {
        method: "GET",
        target: "/event-types",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::webhooks::ListEventTypes::new());
}

#[test]
fn list_webhooks() {
    let expected = Expected {
        method: "GET",
        target: "/webhooks",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::webhooks::ListWebhooks::new());
}

#[test]
fn create_webhook() {
    let expected = Expected {
        method: "POST",
        target: "/webhooks",
        headers: &[],
        body: Body::Json(r#"{"url":"https://hooks.tidewater-cycles.example/moov","status":"enabled","eventTypes":["transfer.created","transfer.updated"],"description":"Ledger sync"}"#),
    };
    expected.check(&moov_types::api::webhooks::CreateWebhook::new(read(r#"{"url":"https://hooks.tidewater-cycles.example/moov","status":"enabled","eventTypes":["transfer.created","transfer.updated"],"description":"Ledger sync"}"#)));
}

#[test]
fn get_webhook() {
    let expected = Expected {
        method: "GET",
        target: "/webhooks/f428c8ef-0f37-4171-b758-86a00cbdbe3d",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::webhooks::GetWebhook::new(read(r#"{"webhookID":"f428c8ef-0f37-4171-b758-86a00cbdbe3d"}"#)));
}

#[test]
fn update_webhook() {
    let expected = Expected {
        method: "PUT",
        target: "/webhooks/7a3ee1e3-61d9-4d11-8d04-3a7d1626ec02",
        headers: &[],
        body: Body::Json(r#"{"url":"https://hooks.tidewater-cycles.example/moov","status":"disabled","eventTypes":["*"],"description":"Ledger sync"}"#),
    };
    expected.check(&moov_types::api::webhooks::UpdateWebhook::new(read(r#"{"webhookID":"7a3ee1e3-61d9-4d11-8d04-3a7d1626ec02","updateWebhook":{"url":"https://hooks.tidewater-cycles.example/moov","status":"disabled","eventTypes":["*"],"description":"Ledger sync"}}"#)));
}

#[test]
fn disable_webhook() {
    let expected = Expected {
        method: "DELETE",
        target: "/webhooks/58a13c7e-2491-4457-bca9-75718c386252",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::webhooks::DisableWebhook::new(read(r#"{"webhookID":"58a13c7e-2491-4457-bca9-75718c386252"}"#)));
}

#[test]
fn ping_webhook() {
    let expected = Expected {
        method: "POST",
        target: "/webhooks/5b96e713-2bc2-496b-8f35-524d83e36357/ping",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::webhooks::PingWebhook::new(read(r#"{"webhookID":"5b96e713-2bc2-496b-8f35-524d83e36357"}"#)));
}

#[test]
fn get_webhook_secret() {
    let expected = Expected {
        method: "GET",
        target: "/webhooks/c2c6a7b9-ee89-45eb-ae7a-9a34a9240490/secret",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::webhooks::GetWebhookSecret::new(read(r#"{"webhookID":"c2c6a7b9-ee89-45eb-ae7a-9a34a9240490"}"#)));
}
