// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

use crate::support::operations;

/// Sets a webhook up.
///
/// `POST /webhooks`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CreateWebhook {
    /// What is sent.
    pub request: crate::components::CreateWebhook,
}

impl CreateWebhook {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::components::CreateWebhook) -> Self {
        Self { request }
    }
}

impl operations::Operation for CreateWebhook {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/webhooks";
    type Success = crate::components::Webhook;
    type Failure = CreateWebhookFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.json(&self.request);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.json()
    }

    #[inline]
    fn read_failure(
        received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        match received.status() {
            400 | 409 => received.failure(CreateWebhookFailure::GenericError),
            422 => received.failure(CreateWebhookFailure::CreateWebhookValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateWebhookFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    CreateWebhookValidationError(Box<crate::errors::CreateWebhookValidationError>),
}
