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
#[non_exhaustive]
pub struct GetMerchantProcessingAgreement {
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl GetMerchantProcessingAgreement {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl From<crate::operations::GetMerchantProcessingAgreementRequest>
for GetMerchantProcessingAgreement {
    #[inline]
    fn from(request: crate::operations::GetMerchantProcessingAgreementRequest) -> Self {
        Self {
            account_id: request.account_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<GetMerchantProcessingAgreement>
for crate::operations::GetMerchantProcessingAgreementRequest {
    #[inline]
    fn from(call: GetMerchantProcessingAgreement) -> Self {
        Self {
            account_id: call.account_id,
        }
    }
}

impl operations::Operation for GetMerchantProcessingAgreement {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/merchant-agreement";
    type Success = crate::support::Bytes;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
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
