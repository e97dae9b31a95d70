// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

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
    pub const fn new(request: crate::operations::GetWebhookSecretRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for GetWebhookSecret {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/webhooks/{webhookID}/secret";
    type Success = crate::components::WebhookSecret;
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
