// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

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
    pub const fn new(request: crate::operations::PingWebhookRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for PingWebhook {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/webhooks/{webhookID}/ping";
    type Success = crate::components::PingResponse;
    type Failure = crate::support::operations::NotDocumented;
    #[inline]
    fn place(&self, request: &mut crate::support::operations::Placement) {
        request.path("webhookID", &self.request.webhook_id);
    }

    #[inline]
    fn read_success(
        received: &crate::support::operations::Received<'_>,
    ) -> ::core::result::Result<
        Self::Success,
        crate::support::operations::Cause<Self::Failure>,
    > {
        received.json()
    }

    #[inline]
    fn read_failure(
        _received: &crate::support::operations::Received<'_>,
    ) -> crate::support::operations::Cause<Self::Failure> {
        crate::support::operations::Cause::Undocumented
    }
}
