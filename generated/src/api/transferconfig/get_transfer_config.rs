// Written by `cargo xtask codegen` from sdks/transferconfig/README.md. Do not edit.

use crate::support::operations;

/// Fetches the choices of an account.
///
/// `GET /accounts/{accountID}/transfer-config`
///
/// Source: [`sdks/transferconfig/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transferconfig/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct GetTransferConfig {
    /// What is sent.
    pub request: crate::operations::GetTransferConfigRequest,
}

impl GetTransferConfig {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::GetTransferConfigRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetTransferConfig {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/transfer-config";
    type Success = crate::components::TransferConfig;
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
