// Written by `cargo xtask codegen` from the example calls of the docs. Do not edit.
use crate::expect::{Body, Expected};
use crate::read::read;

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
fn list() {
    let expected = Expected {
        method: "GET",
        target: "/webhooks",
        headers: &[],
        body: Body::Empty,
    };
    expected.check(&moov_types::api::webhooks::List::new());
}

#[test]
fn create() {
    let expected = Expected {
        method: "POST",
        target: "/webhooks",
        headers: &[],
        body: Body::Json(r#"{"url":"https://hooks.tidewater-cycles.example/moov","status":"enabled","eventTypes":["transfer.created","transfer.updated"],"description":"Ledger sync"}"#),
    };
    let given = || read::<moov_types::components::CreateWebhook>(r#"{"url":"https://hooks.tidewater-cycles.example/moov","status":"enabled","eventTypes":["transfer.created","transfer.updated"],"description":"Ledger sync"}"#);
    expected.check(&moov_types::api::webhooks::Create::from(given()));
    let given = given();
    let call = moov_types::api::webhooks::Create::new(given.url, given.status, given.event_types, given.description);
    expected.check(&call);
}

#[test]
fn get() {
    let expected = Expected {
        method: "GET",
        target: "/webhooks/f428c8ef-0f37-4171-b758-86a00cbdbe3d",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetWebhookRequest>(r#"{"webhookID":"f428c8ef-0f37-4171-b758-86a00cbdbe3d"}"#);
    expected.check(&moov_types::api::webhooks::Get::from(given()));
    let given = given();
    let call = moov_types::api::webhooks::Get::new(given.webhook_id);
    expected.check(&call);
}

#[test]
fn update() {
    let expected = Expected {
        method: "PUT",
        target: "/webhooks/7a3ee1e3-61d9-4d11-8d04-3a7d1626ec02",
        headers: &[],
        body: Body::Json(r#"{"url":"https://hooks.tidewater-cycles.example/moov","status":"disabled","eventTypes":["*"],"description":"Ledger sync"}"#),
    };
    let given = || read::<moov_types::operations::UpdateWebhookRequest>(r#"{"webhookID":"7a3ee1e3-61d9-4d11-8d04-3a7d1626ec02","updateWebhook":{"url":"https://hooks.tidewater-cycles.example/moov","status":"disabled","eventTypes":["*"],"description":"Ledger sync"}}"#);
    expected.check(&moov_types::api::webhooks::Update::from(given()));
    let given = given();
    let call = moov_types::api::webhooks::Update::new(given.webhook_id, given.update_webhook.url, given.update_webhook.status, given.update_webhook.event_types, given.update_webhook.description);
    expected.check(&call);
}

#[test]
fn disable() {
    let expected = Expected {
        method: "DELETE",
        target: "/webhooks/58a13c7e-2491-4457-bca9-75718c386252",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::DisableWebhookRequest>(r#"{"webhookID":"58a13c7e-2491-4457-bca9-75718c386252"}"#);
    expected.check(&moov_types::api::webhooks::Disable::from(given()));
    let given = given();
    let call = moov_types::api::webhooks::Disable::new(given.webhook_id);
    expected.check(&call);
}

#[test]
fn ping() {
    let expected = Expected {
        method: "POST",
        target: "/webhooks/5b96e713-2bc2-496b-8f35-524d83e36357/ping",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::PingWebhookRequest>(r#"{"webhookID":"5b96e713-2bc2-496b-8f35-524d83e36357"}"#);
    expected.check(&moov_types::api::webhooks::Ping::from(given()));
    let given = given();
    let call = moov_types::api::webhooks::Ping::new(given.webhook_id);
    expected.check(&call);
}

#[test]
fn get_secret() {
    let expected = Expected {
        method: "GET",
        target: "/webhooks/c2c6a7b9-ee89-45eb-ae7a-9a34a9240490/secret",
        headers: &[],
        body: Body::Empty,
    };
    let given = || read::<moov_types::operations::GetWebhookSecretRequest>(r#"{"webhookID":"c2c6a7b9-ee89-45eb-ae7a-9a34a9240490"}"#);
    expected.check(&moov_types::api::webhooks::GetSecret::from(given()));
    let given = given();
    let call = moov_types::api::webhooks::GetSecret::new(given.webhook_id);
    expected.check(&call);
}
