// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

/// Stops the sending of events.
///
/// `DELETE /webhooks/{webhookID}`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct DisableWebhook {
    /// What is sent.
    pub request: crate::operations::DisableWebhookRequest,
}

impl DisableWebhook {
    /// The operation, with what it sends.
    #[must_use]
    pub const fn new(request: crate::operations::DisableWebhookRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for DisableWebhook {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/webhooks/{webhookID}";
    type Success = ();
    type Failure = DisableWebhookFailure;
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
        received.nothing()
    }

    #[inline]
    fn read_failure(
        received: &crate::support::operations::Received<'_>,
    ) -> crate::support::operations::Cause<Self::Failure> {
        match received.status() {
            400 | 409 => received.failure(DisableWebhookFailure::GenericError),
            _ => crate::support::operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `DisableWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisableWebhookFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}
