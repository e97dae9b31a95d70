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
#[derive(Clone, Debug, PartialEq)]
pub struct GetTermsOfServiceToken {
    /// What is sent.
    pub request: crate::operations::GetTermsOfServiceTokenRequest,
}

impl GetTermsOfServiceToken {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::GetTermsOfServiceTokenRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetTermsOfServiceToken {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/tos-token";
    type Success = crate::components::TermsOfServiceToken;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.header("Origin", &self.request.origin);
        request.header("Referer", &self.request.referer);
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
