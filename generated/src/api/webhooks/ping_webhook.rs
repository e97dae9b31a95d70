// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

use crate::support::operations;

/// Sends a test event and tells how the web address answered.
///
/// `POST /webhooks/{webhookID}/ping`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct PingWebhook {
    /// What is sent.
    pub request: crate::operations::PingWebhookRequest,
}

impl PingWebhook {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::PingWebhookRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for PingWebhook {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/webhooks/{webhookID}/ping";
    type Success = crate::components::PingResponse;
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
