// Written by `cargo xtask codegen` from sdks/representatives/README.md. Do not edit.

use crate::support::operations;

/// Changes a representative.
///
/// What may be changed depends on how far identity checks have come:
///
/// - before the checks, everything;
/// - during the checks, whatever is missing or unfinished;
/// - after the checks, only what is still missing.
///
/// Needs the `/accounts/{accountID}/representatives.write` scope.
///
/// `PATCH /accounts/{accountID}/representatives/{representativeID}`
///
/// Source: [`sdks/representatives/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/representatives/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Update {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The representative concerned.
    pub representative_id: String,
    /// The changes to make.
    pub body: crate::components::UpdateRepresentative,
}

impl Update {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        representative_id: impl Into<String>,
        body: crate::components::UpdateRepresentative,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            representative_id: representative_id.into(),
            body,
        }
    }
}

impl From<crate::operations::UpdateRepresentativeRequest> for Update {
    #[inline]
    fn from(request: crate::operations::UpdateRepresentativeRequest) -> Self {
        Self {
            account_id: request.account_id,
            representative_id: request.representative_id,
            body: request.update_representative,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Update> for crate::operations::UpdateRepresentativeRequest {
    #[inline]
    fn from(call: Update) -> Self {
        Self {
            account_id: call.account_id,
            representative_id: call.representative_id,
            update_representative: call.body,
        }
    }
}

impl operations::Operation for Update {
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/accounts/{accountID}/representatives/{representativeID}";
    type Success = crate::components::Representative;
    type Failure = UpdateFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("representativeID", &self.representative_id);
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
}

impl operations::Failure for UpdateFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
