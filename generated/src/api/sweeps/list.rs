// Written by `cargo xtask codegen` from sdks/sweeps/README.md. Do not edit.

use crate::support::operations;

/// Lists the sweeps of a wallet.
///
/// Needs the `/accounts/{accountID}/wallets.read` scope.
///
/// `GET /accounts/{accountID}/wallets/{walletID}/sweeps`
///
/// Source: [`sdks/sweeps/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/sweeps/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct List {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The wallet concerned.
    pub wallet_id: String,
    /// How many results to pass over before the first one returned.
    ///
    /// Example: `40`
    pub skip: Option<i64>,
    /// The most results to return in one page.
    ///
    /// Example: `20`
    pub count: Option<i64>,
    /// Only sweeps like this.
    pub status: Option<crate::components::SweepStatus>,
    /// Only sweeps with this statement text.
    pub statement_descriptor: Option<String>,
}

impl List {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>, wallet_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            skip: None,
            count: None,
            status: None,
            statement_descriptor: None,
        }
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

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<crate::components::SweepStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `statement_descriptor`.
    #[must_use]
    pub fn with_statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
}

impl From<crate::operations::ListSweepsRequest> for List {
    #[inline]
    fn from(request: crate::operations::ListSweepsRequest) -> Self {
        Self {
            account_id: request.account_id,
            wallet_id: request.wallet_id,
            skip: request.skip,
            count: request.count,
            status: request.status,
            statement_descriptor: request.statement_descriptor,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<List> for crate::operations::ListSweepsRequest {
    #[inline]
    fn from(call: List) -> Self {
        Self {
            account_id: call.account_id,
            wallet_id: call.wallet_id,
            skip: call.skip,
            count: call.count,
            status: call.status,
            statement_descriptor: call.statement_descriptor,
        }
    }
}

impl operations::Operation for List {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/wallets/{walletID}/sweeps";
    type Success = Vec<crate::components::Sweep>;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("walletID", &self.wallet_id);
        request.query("skip", &self.skip);
        request.query("count", &self.count);
        request.query("status", &self.status);
        request.query("statementDescriptor", &self.statement_descriptor);
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
