// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

use crate::support::operations;

/// Sets a webhook up.
///
/// `POST /webhooks`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Create {
    /// The body.
    pub body: crate::components::CreateWebhook,
}

impl Create {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        status: impl Into<crate::components::WebhookStatus>,
        event_types: Vec<crate::components::WebhookEventType>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            body: crate::components::CreateWebhook::new(
                url,
                status,
                event_types,
                description,
            ),
        }
    }
}

impl From<crate::components::CreateWebhook> for Create {
    #[inline]
    fn from(body: crate::components::CreateWebhook) -> Self {
        Self { body }
    }
}

impl operations::Operation for Create {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/webhooks";
    type Success = crate::components::Webhook;
    type Failure = CreateFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
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
            400 | 409 => received.failure(CreateFailure::GenericError),
            422 => received.failure(CreateFailure::CreateWebhookValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    CreateWebhookValidationError(Box<crate::errors::CreateWebhookValidationError>),
}

impl operations::Failure for CreateFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            Self::CreateWebhookValidationError(error) => error.description.as_deref(),
        }
    }
}
