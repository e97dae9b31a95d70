// Written by `cargo xtask codegen` from sdks/webhooks/README.md. Do not edit.

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
    pub const fn new(request: crate::components::CreateWebhook) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for CreateWebhook {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/webhooks";
    type Success = crate::components::Webhook;
    type Failure = CreateWebhookFailure;
    #[inline]
    fn place(&self, request: &mut crate::support::operations::Placement) {
        request.json(&self.request);
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
        received: &crate::support::operations::Received<'_>,
    ) -> crate::support::operations::Cause<Self::Failure> {
        match received.status() {
            400 | 409 => received.failure(CreateWebhookFailure::GenericError),
            422 => received.failure(CreateWebhookFailure::CreateWebhookValidationError),
            _ => crate::support::operations::Cause::Undocumented,
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
