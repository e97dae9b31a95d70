// Written by `cargo xtask codegen` from sdks/representatives/README.md. Do not edit.

use crate::support::operations;

/// Takes a representative off a business.
///
/// Needs the `/accounts/{accountID}/representatives.write` scope.
///
/// `DELETE /accounts/{accountID}/representatives/{representativeID}`
///
/// Source: [`sdks/representatives/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/representatives/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delete {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The representative concerned.
    pub representative_id: String,
}

impl Delete {
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

impl From<crate::operations::DeleteRepresentativeRequest> for Delete {
    #[inline]
    fn from(request: crate::operations::DeleteRepresentativeRequest) -> Self {
        Self {
            account_id: request.account_id,
            representative_id: request.representative_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Delete> for crate::operations::DeleteRepresentativeRequest {
    #[inline]
    fn from(call: Delete) -> Self {
        Self {
            account_id: call.account_id,
            representative_id: call.representative_id,
        }
    }
}

impl operations::Operation for Delete {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/accounts/{accountID}/representatives/{representativeID}";
    type Success = ();
    type Failure = DeleteFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("representativeID", &self.representative_id);
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
            400 | 409 => received.failure(DeleteFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Delete`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}

impl operations::Failure for DeleteFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
