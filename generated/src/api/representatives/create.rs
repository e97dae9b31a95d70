// Written by `cargo xtask codegen` from sdks/representatives/README.md. Do not edit.

use crate::support::operations;

/// Adds a representative to a business.
///
/// Needs the `/accounts/{accountID}/representatives.write` scope.
///
/// `POST /accounts/{accountID}/representatives`
///
/// Source: [`sdks/representatives/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/representatives/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Create {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The person to add.
    pub body: crate::components::CreateRepresentative,
}

impl Create {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        name: crate::components::IndividualName,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body: crate::components::CreateRepresentative::new(name),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        account_id: impl Into<String>,
        body: crate::components::CreateRepresentative,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::CreateRepresentativeRequest> for Create {
    #[inline]
    fn from(request: crate::operations::CreateRepresentativeRequest) -> Self {
        Self {
            account_id: request.account_id,
            body: request.create_representative,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Create> for crate::operations::CreateRepresentativeRequest {
    #[inline]
    fn from(call: Create) -> Self {
        Self {
            account_id: call.account_id,
            create_representative: call.body,
        }
    }
}

impl operations::Operation for Create {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/representatives";
    type Success = crate::components::Representative;
    type Failure = CreateFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
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
            422 => received.failure(CreateFailure::RepresentativeValidationError),
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
    RepresentativeValidationError(Box<crate::errors::RepresentativeValidationError>),
}

impl operations::Failure for CreateFailure {
    const HOLDS_SECRETS: bool = true;

    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            _ => None,
        }
    }
}
