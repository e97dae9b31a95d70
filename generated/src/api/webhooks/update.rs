// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

use crate::support::operations;

/// Replaces the settings of a webhook.
///
/// `PUT /webhooks/{webhookID}`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Update {
    /// The webhook concerned.
    pub webhook_id: String,
    /// The whole new state.
    pub body: crate::components::UpdateWebhook,
}

impl Update {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        webhook_id: impl Into<String>,
        url: impl Into<String>,
        status: impl Into<crate::components::WebhookStatus>,
        event_types: Vec<crate::components::WebhookEventType>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            body: crate::components::UpdateWebhook::new(
                url,
                status,
                event_types,
                description,
            ),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        webhook_id: impl Into<String>,
        body: crate::components::UpdateWebhook,
    ) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            body,
        }
    }
}

impl From<crate::operations::UpdateWebhookRequest> for Update {
    #[inline]
    fn from(request: crate::operations::UpdateWebhookRequest) -> Self {
        Self {
            webhook_id: request.webhook_id,
            body: request.update_webhook,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Update> for crate::operations::UpdateWebhookRequest {
    #[inline]
    fn from(call: Update) -> Self {
        Self {
            webhook_id: call.webhook_id,
            update_webhook: call.body,
        }
    }
}

impl operations::Operation for Update {
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/webhooks/{webhookID}";
    type Success = crate::components::Webhook;
    type Failure = UpdateFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("webhookID", &self.webhook_id);
        request.json(&self.body);
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
            400 | 409 => received.failure(UpdateFailure::GenericError),
            422 => received.failure(UpdateFailure::UpdateWebhookValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    UpdateWebhookValidationError(Box<crate::errors::UpdateWebhookValidationError>),
}

impl operations::Failure for UpdateFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            Self::UpdateWebhookValidationError(error) => error.description.as_deref(),
        }
    }
}
