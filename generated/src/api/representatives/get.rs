// Written by `cargo xtask codegen` from sdks/representatives/README.md. Do not edit.

use crate::support::operations;

/// Fetches one representative.
///
/// Needs the `/accounts/{accountID}/representatives.read` scope.
///
/// `GET /accounts/{accountID}/representatives/{representativeID}`
///
/// Source: [`sdks/representatives/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/representatives/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Get {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The representative concerned.
    pub representative_id: String,
}

impl Get {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        representative_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            representative_id: representative_id.into(),
        }
    }
}

impl From<crate::operations::GetRepresentativeRequest> for Get {
    #[inline]
    fn from(request: crate::operations::GetRepresentativeRequest) -> Self {
        Self {
            account_id: request.account_id,
            representative_id: request.representative_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Get> for crate::operations::GetRepresentativeRequest {
    #[inline]
    fn from(call: Get) -> Self {
        Self {
            account_id: call.account_id,
            representative_id: call.representative_id,
        }
    }
}

impl operations::Operation for Get {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/representatives/{representativeID}";
    type Success = crate::components::Representative;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("representativeID", &self.representative_id);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.json()
    }

    #[inline]
    fn read_failure(
        _received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        operations::Cause::Undocumented
    }
}
