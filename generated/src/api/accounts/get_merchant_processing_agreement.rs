// Written by `cargo xtask codegen` from sdks/accounts/README.md. Do not edit.

use crate::support::operations;

/// Downloads the agreement under which a merchant takes cards, as a stream of bytes.
///
/// Needs the `/accounts/{accountID}/profile.read` scope.
///
/// `GET /accounts/{accountID}/merchant-agreement`
///
/// Source: [`sdks/accounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/accounts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct GetMerchantProcessingAgreement {
    /// What is sent.
    pub request: crate::operations::GetMerchantProcessingAgreementRequest,
}

impl GetMerchantProcessingAgreement {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(
        request: crate::operations::GetMerchantProcessingAgreementRequest,
    ) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetMerchantProcessingAgreement {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/merchant-agreement";
    type Success = crate::support::Bytes;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.bytes()
    }

    #[inline]
    fn read_failure(
        _received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        operations::Cause::Undocumented
    }
}
