// Written by `cargo xtask codegen` from sdks/sweeps/README.md. Do not edit.

use crate::support::operations;

/// Lists the sweep configurations of an account.
///
/// Needs the `/accounts/{accountID}/wallets.read` scope.
///
/// `GET /accounts/{accountID}/sweep-configs`
///
/// Source: [`sdks/sweeps/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/sweeps/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListConfigs {
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl ListConfigs {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl From<crate::operations::ListSweepConfigsRequest> for ListConfigs {
    #[inline]
    fn from(request: crate::operations::ListSweepConfigsRequest) -> Self {
        Self {
            account_id: request.account_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<ListConfigs> for crate::operations::ListSweepConfigsRequest {
    #[inline]
    fn from(call: ListConfigs) -> Self {
        Self {
            account_id: call.account_id,
        }
    }
}

impl operations::Operation for ListConfigs {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/sweep-configs";
    type Success = Vec<crate::components::SweepConfig>;
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
