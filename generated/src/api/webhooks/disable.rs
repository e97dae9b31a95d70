// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

use crate::support::operations;

/// Stops the sending of events.
///
/// `DELETE /webhooks/{webhookID}`
///
/// Source: [`sdks/webhooks/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/webhooks/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Disable {
    /// The webhook concerned.
    pub webhook_id: String,
}

impl Disable {
    /// The operation with its required values.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
        }
    }
}

impl From<crate::operations::DisableWebhookRequest> for Disable {
    #[inline]
    fn from(request: crate::operations::DisableWebhookRequest) -> Self {
        Self {
            webhook_id: request.webhook_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Disable> for crate::operations::DisableWebhookRequest {
    #[inline]
    fn from(call: Disable) -> Self {
        Self {
            webhook_id: call.webhook_id,
        }
    }
}

impl operations::Operation for Disable {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/webhooks/{webhookID}";
    type Success = ();
    type Failure = DisableFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("webhookID", &self.webhook_id);
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
            400 | 409 => received.failure(DisableFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Disable`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisableFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}

impl operations::Failure for DisableFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
