// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

use crate::support::operations;

/// Fetches the key that events are signed with.
///
/// `GET /webhooks/{webhookID}/secret`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSecret {
    /// The webhook concerned.
    pub webhook_id: String,
}

impl GetSecret {
    /// The operation with its required values.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
        }
    }
}

impl From<crate::operations::GetWebhookSecretRequest> for GetSecret {
    #[inline]
    fn from(request: crate::operations::GetWebhookSecretRequest) -> Self {
        Self {
            webhook_id: request.webhook_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<GetSecret> for crate::operations::GetWebhookSecretRequest {
    #[inline]
    fn from(call: GetSecret) -> Self {
        Self {
            webhook_id: call.webhook_id,
        }
    }
}

impl operations::Operation for GetSecret {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/webhooks/{webhookID}/secret";
    type Success = crate::components::WebhookSecret;
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
