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
#[non_exhaustive]
pub struct Create {
    /// The body.
    pub body: crate::components::CreateAccount,
}

impl Create {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        account_type: impl Into<crate::components::CreateAccountType>,
        profile: crate::components::CreateProfile,
    ) -> Self {
        Self {
            body: crate::components::CreateAccount::new(account_type, profile),
        }
    }
}

impl From<crate::components::CreateAccount> for Create {
    #[inline]
    fn from(body: crate::components::CreateAccount) -> Self {
        Self { body }
    }
}

impl operations::Operation for Create {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts";
    type Success = crate::components::Account;
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
            422 => received.failure(CreateFailure::CreateAccountError),
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
    CreateAccountError(Box<crate::errors::CreateAccountError>),
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
