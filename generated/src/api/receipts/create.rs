// Written by `cargo xtask codegen` from sdks/receipts/README.md. Do not edit.

use crate::support::operations;

/// Asks for receipts.
///
/// Needs the `/accounts/{accountID}/transfers.write` scope.
///
/// `POST /receipts`
///
/// Source: [`sdks/receipts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/receipts/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Create {
    /// The body.
    pub body: Vec<crate::components::ReceiptRequest>,
}

impl Create {
    /// The operation with its required values.
    #[must_use]
    #[inline]
    pub fn new(body: Vec<crate::components::ReceiptRequest>) -> Self {
        Self { body }
    }
}

impl From<Vec<crate::components::ReceiptRequest>> for Create {
    #[inline]
    fn from(body: Vec<crate::components::ReceiptRequest>) -> Self {
        Self { body }
    }
}

impl operations::Operation for Create {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/receipts";
    type Success = Vec<crate::components::ReceiptResponse>;
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
}

impl operations::Failure for CreateFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
