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
pub struct AssignAccountCountries {
    /// What is sent.
    pub request: crate::operations::AssignAccountCountriesRequest,
}

impl AssignAccountCountries {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::AssignAccountCountriesRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for AssignAccountCountries {
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/accounts/{accountID}/countries";
    type Success = crate::components::AccountCountries;
    type Failure = AssignAccountCountriesFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.account_countries);
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
            400 | 409 => received.failure(AssignAccountCountriesFailure::GenericError),
            422 => received.failure(AssignAccountCountriesFailure::AssignCountriesError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `AssignAccountCountries`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssignAccountCountriesFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    AssignCountriesError(Box<crate::errors::AssignCountriesError>),
}
