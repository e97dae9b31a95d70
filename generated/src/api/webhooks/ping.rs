// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

use crate::support::operations;

/// Sends a test event and tells how the web address answered.
///
/// `POST /webhooks/{webhookID}/ping`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ping {
    /// The webhook concerned.
    pub webhook_id: String,
}

impl Ping {
    /// The operation with its required values.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
        }
    }
}

impl From<crate::operations::PingWebhookRequest> for Ping {
    #[inline]
    fn from(request: crate::operations::PingWebhookRequest) -> Self {
        Self {
            webhook_id: request.webhook_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Ping> for crate::operations::PingWebhookRequest {
    #[inline]
    fn from(call: Ping) -> Self {
        Self {
            webhook_id: call.webhook_id,
        }
    }
}

impl operations::Operation for Ping {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/webhooks/{webhookID}/ping";
    type Success = crate::components::PingResponse;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("webhookID", &self.webhook_id);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.json()
    }

    #[inline]
    fn read_failure(
        _received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        operations::Cause::Undocumented
    }
}
