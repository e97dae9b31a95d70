// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

use crate::support::operations;

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
    #[inline]
    pub const fn new(request: crate::operations::DisableWebhookRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for DisableWebhook {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/webhooks/{webhookID}";
    type Success = ();
    type Failure = DisableWebhookFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("webhookID", &self.request.webhook_id);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.nothing()
    }

    #[inline]
    fn read_failure(
        received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        match received.status() {
            400 | 409 => received.failure(DisableWebhookFailure::GenericError),
            _ => operations::Cause::Undocumented,
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
