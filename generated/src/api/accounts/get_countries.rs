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
#[non_exhaustive]
pub struct GetCountries {
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl GetCountries {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl From<crate::operations::GetAccountCountriesRequest> for GetCountries {
    #[inline]
    fn from(request: crate::operations::GetAccountCountriesRequest) -> Self {
        Self {
            account_id: request.account_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<GetCountries> for crate::operations::GetAccountCountriesRequest {
    #[inline]
    fn from(call: GetCountries) -> Self {
        Self {
            account_id: call.account_id,
        }
    }
}

impl operations::Operation for GetCountries {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/countries";
    type Success = crate::components::AccountCountries;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
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
