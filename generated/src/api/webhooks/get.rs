// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

use crate::support::operations;

/// Fetches one webhook.
///
/// `GET /webhooks/{webhookID}`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Get {
    /// The webhook concerned.
    pub webhook_id: String,
}

impl Get {
    /// The operation with its required values.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
        }
    }
}

impl From<crate::operations::GetWebhookRequest> for Get {
    #[inline]
    fn from(request: crate::operations::GetWebhookRequest) -> Self {
        Self {
            webhook_id: request.webhook_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Get> for crate::operations::GetWebhookRequest {
    #[inline]
    fn from(call: Get) -> Self {
        Self {
            webhook_id: call.webhook_id,
        }
    }
}

impl operations::Operation for Get {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/webhooks/{webhookID}";
    type Success = crate::components::Webhook;
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
