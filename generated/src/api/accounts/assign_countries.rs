// Written by `cargo xtask codegen` from sdks/accounts/README.md. Do not edit.

use crate::support::operations;

/// Stores the countries in which an account does business. What was stored before is replaced.
///
/// Needs the `/accounts/{accountID}/profile.write` scope.
///
/// `PUT /accounts/{accountID}/countries`
///
/// Source: [`sdks/accounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/accounts/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignCountries {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The countries to store.
    pub body: crate::components::AccountCountries,
}

impl AssignCountries {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(account_id: impl Into<String>, countries: Vec<String>) -> Self {
        Self {
            account_id: account_id.into(),
            body: crate::components::AccountCountries::new(countries),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        account_id: impl Into<String>,
        body: crate::components::AccountCountries,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::AssignAccountCountriesRequest> for AssignCountries {
    #[inline]
    fn from(request: crate::operations::AssignAccountCountriesRequest) -> Self {
        Self {
            account_id: request.account_id,
            body: request.account_countries,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<AssignCountries> for crate::operations::AssignAccountCountriesRequest {
    #[inline]
    fn from(call: AssignCountries) -> Self {
        Self {
            account_id: call.account_id,
            account_countries: call.body,
        }
    }
}

impl operations::Operation for AssignCountries {
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/accounts/{accountID}/countries";
    type Success = crate::components::AccountCountries;
    type Failure = AssignCountriesFailure;

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
            400 | 409 => received.failure(AssignCountriesFailure::GenericError),
            422 => received.failure(AssignCountriesFailure::AssignCountriesError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `AssignCountries`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssignCountriesFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    AssignCountriesError(Box<crate::errors::AssignCountriesError>),
}

impl operations::Failure for AssignCountriesFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            _ => None,
        }
    }
}
