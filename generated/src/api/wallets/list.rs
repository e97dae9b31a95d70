// Written by `cargo xtask codegen` from sdks/wallets/README.md. Do not edit.

use crate::support::operations;

/// Lists the wallets of an account.
///
/// Needs the `/accounts/{accountID}/wallets.read` scope.
///
/// `GET /accounts/{accountID}/wallets`
///
/// Source: [`sdks/wallets/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/wallets/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct List {
    /// Only wallets like this.
    pub status: Option<crate::components::WalletStatus>,
    /// Only wallets of this type.
    pub wallet_type: Option<crate::components::WalletType>,
    /// How many results to pass over before the first one returned.
    ///
    /// Example: `40`
    pub skip: Option<i64>,
    /// The most results to return in one page.
    ///
    /// Example: `20`
    pub count: Option<i64>,
    /// The Moov account this belongs to.
    ///
    /// Example: `4b7d19c0-83e6-4a52-9f0b-c6e512d7a834`
    pub account_id: String,
}

impl List {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            status: None,
            wallet_type: None,
            skip: None,
            count: None,
            account_id: account_id.into(),
        }
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<crate::components::WalletStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `wallet_type`.
    #[must_use]
    pub fn with_wallet_type(
        mut self,
        value: impl Into<crate::components::WalletType>,
    ) -> Self {
        self.wallet_type = Some(value.into());
        self
    }

    /// Sets `skip`.
    #[must_use]
    #[inline]
    pub fn with_skip(mut self, value: i64) -> Self {
        self.skip = Some(value);
        self
    }

    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

impl From<crate::operations::ListWalletsRequest> for List {
    #[inline]
    fn from(request: crate::operations::ListWalletsRequest) -> Self {
        Self {
            status: request.status,
            wallet_type: request.wallet_type,
            skip: request.skip,
            count: request.count,
            account_id: request.account_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<List> for crate::operations::ListWalletsRequest {
    #[inline]
    fn from(call: List) -> Self {
        Self {
            status: call.status,
            wallet_type: call.wallet_type,
            skip: call.skip,
            count: call.count,
            account_id: call.account_id,
        }
    }
}

impl operations::Operation for List {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/wallets";
    type Success = Vec<crate::components::Wallet>;
    type Failure = ListFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.query("status", &self.status);
        request.query("walletType", &self.wallet_type);
        request.query("skip", &self.skip);
        request.query("count", &self.count);
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
        received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        match received.status() {
            422 => received.failure(ListFailure::ListWalletsValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// By `skip`.
impl operations::Paged for List {
    fn next_page(&self, page: &operations::Response<Self::Success>) -> Option<Self> {
        let skip = operations::next_offset(
            self.skip.as_ref(),
            self.count.as_ref(),
            page.body.len(),
        )?;
        Some(Self {
            skip: Some(skip),
            ..self.clone()
        })
    }
}

/// The errors that the docs list for `List`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListFailure {
    /// With status 422.
    ListWalletsValidationError(Box<crate::errors::ListWalletsValidationError>),
}

impl operations::Failure for ListFailure {}
