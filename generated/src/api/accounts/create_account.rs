// Written by `cargo xtask codegen` from sdks/accounts/README.md. Do not edit.

use crate::support::operations;

/// Opens an account for a person or a business.
///
/// How much has to be sent depends on the account type and on the capabilities asked for. An
/// account can do `transfers` from the start. For anything else:
///
/// - the user has to agree to the platform terms, now or in a later `update`;
/// - Moov has to be told all that the capability requires.
///
/// A business then adds the people behind it as representatives, and says with `ownersProvided`
/// that the list is complete.
///
/// Needs the `/accounts.write` scope.
///
/// `POST /accounts`
///
/// Source: [`sdks/accounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/accounts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAccount {
    /// What is sent.
    pub request: crate::components::CreateAccount,
}

impl CreateAccount {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::components::CreateAccount) -> Self {
        Self { request }
    }
}

impl operations::Operation for CreateAccount {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts";
    type Success = crate::components::Account;
    type Failure = CreateAccountFailure;

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
            400 | 409 => received.failure(CreateAccountFailure::GenericError),
            422 => received.failure(CreateAccountFailure::CreateAccountError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateAccount`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateAccountFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    CreateAccountError(Box<crate::errors::CreateAccountError>),
}
