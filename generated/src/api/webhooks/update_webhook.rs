// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

use crate::support::operations;

/// Replaces the settings of a webhook.
///
/// `PUT /webhooks/{webhookID}`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateWebhook {
    /// What is sent.
    pub request: crate::operations::UpdateWebhookRequest,
}

impl UpdateWebhook {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::UpdateWebhookRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for UpdateWebhook {
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/webhooks/{webhookID}";
    type Success = crate::components::Webhook;
    type Failure = UpdateWebhookFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("webhookID", &self.request.webhook_id);
        request.json(&self.request.update_webhook);
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
            400 | 409 => received.failure(UpdateWebhookFailure::GenericError),
            422 => received.failure(UpdateWebhookFailure::UpdateWebhookValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `UpdateWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateWebhookFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    UpdateWebhookValidationError(Box<crate::errors::UpdateWebhookValidationError>),
}
