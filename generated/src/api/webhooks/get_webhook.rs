// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

use crate::support::operations;

/// Fetches one webhook.
///
/// `GET /webhooks/{webhookID}`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct GetWebhook {
    /// What is sent.
    pub request: crate::operations::GetWebhookRequest,
}

impl GetWebhook {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::GetWebhookRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetWebhook {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/webhooks/{webhookID}";
    type Success = crate::components::Webhook;
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
