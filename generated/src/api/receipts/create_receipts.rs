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
pub struct CreateReceipts {
    /// What is sent.
    pub request: Vec<crate::components::ReceiptRequest>,
}

impl CreateReceipts {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: Vec<crate::components::ReceiptRequest>) -> Self {
        Self { request }
    }
}

impl operations::Operation for CreateReceipts {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/receipts";
    type Success = Vec<crate::components::ReceiptResponse>;
    type Failure = CreateReceiptsFailure;

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
            400 | 409 => received.failure(CreateReceiptsFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateReceipts`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateReceiptsFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}
