// Written by `cargo xtask codegen` from sdks/sweeps/README.md. Do not edit.

use crate::support::operations;

/// Fetches one sweep.
///
/// Needs the `/accounts/{accountID}/wallets.read` scope.
///
/// `GET /accounts/{accountID}/wallets/{walletID}/sweeps/{sweepID}`
///
/// Source: [`sdks/sweeps/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/sweeps/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Get {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The wallet concerned.
    pub wallet_id: String,
    /// The sweep concerned.
    pub sweep_id: String,
}

impl Get {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        wallet_id: impl Into<String>,
        sweep_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            sweep_id: sweep_id.into(),
        }
    }
}

impl From<crate::operations::GetSweepRequest> for Get {
    #[inline]
    fn from(request: crate::operations::GetSweepRequest) -> Self {
        Self {
            account_id: request.account_id,
            wallet_id: request.wallet_id,
            sweep_id: request.sweep_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Get> for crate::operations::GetSweepRequest {
    #[inline]
    fn from(call: Get) -> Self {
        Self {
            account_id: call.account_id,
            wallet_id: call.wallet_id,
            sweep_id: call.sweep_id,
        }
    }
}

impl operations::Operation for Get {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/wallets/{walletID}/sweeps/{sweepID}";
    type Success = crate::components::Sweep;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("walletID", &self.wallet_id);
        request.path("sweepID", &self.sweep_id);
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
