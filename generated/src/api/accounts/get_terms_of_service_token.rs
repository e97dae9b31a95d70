// Written by `cargo xtask codegen` from sdks/accounts/README.md. Do not edit.

use crate::support::operations;

/// Makes a token with which a user agrees to the platform terms.
///
/// The token does not expire. Store it on the account as `termsOfService.token`. Accounts that send
/// or collect funds, hold a wallet or issue cards need it.
///
/// `GET /tos-token`
///
/// Source: [`sdks/accounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/accounts/README.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTermsOfServiceToken {
    /// The `Origin` header of the page that shows the terms. Required if the `referer` header is not
    /// present.
    ///
    /// In the header `Origin`.
    pub origin: Option<String>,
    /// The `Referer` header of the page that shows the terms. Required if the `origin` header is not
    /// present.
    ///
    /// In the header `Referer`.
    pub referer: Option<String>,
}

impl GetTermsOfServiceToken {
    /// The operation with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `origin`.
    #[must_use]
    pub fn with_origin(mut self, value: impl Into<String>) -> Self {
        self.origin = Some(value.into());
        self
    }

    /// Sets `referer`.
    #[must_use]
    pub fn with_referer(mut self, value: impl Into<String>) -> Self {
        self.referer = Some(value.into());
        self
    }
}

impl From<crate::operations::GetTermsOfServiceTokenRequest> for GetTermsOfServiceToken {
    #[inline]
    fn from(request: crate::operations::GetTermsOfServiceTokenRequest) -> Self {
        Self {
            origin: request.origin,
            referer: request.referer,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<GetTermsOfServiceToken> for crate::operations::GetTermsOfServiceTokenRequest {
    #[inline]
    fn from(call: GetTermsOfServiceToken) -> Self {
        Self {
            origin: call.origin,
            referer: call.referer,
        }
    }
}

impl operations::Operation for GetTermsOfServiceToken {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/tos-token";
    type Success = crate::components::TermsOfServiceToken;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.header("Origin", &self.origin);
        request.header("Referer", &self.referer);
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
