// Written by `cargo xtask codegen` from sdks/accounts/README.md. Do not edit.

use crate::support::operations;

/// Fetches the countries in which an account does business.
///
/// Needs the `/accounts/{accountID}/profile.read` scope.
///
/// `GET /accounts/{accountID}/countries`
///
/// Source: [`sdks/accounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/accounts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct GetAccountCountries {
    /// What is sent.
    pub request: crate::operations::GetAccountCountriesRequest,
}

impl GetAccountCountries {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::GetAccountCountriesRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetAccountCountries {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/countries";
    type Success = crate::components::AccountCountries;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
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
