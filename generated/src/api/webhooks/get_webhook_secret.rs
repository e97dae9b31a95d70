// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

use crate::support::operations;

/// Fetches the key that events are signed with.
///
/// `GET /webhooks/{webhookID}/secret`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct GetWebhookSecret {
    /// What is sent.
    pub request: crate::operations::GetWebhookSecretRequest,
}

impl GetWebhookSecret {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::GetWebhookSecretRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetWebhookSecret {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/webhooks/{webhookID}/secret";
    type Success = crate::components::WebhookSecret;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("webhookID", &self.request.webhook_id);
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
