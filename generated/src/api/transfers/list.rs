// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

use crate::support::operations;

/// Lists the transfers of an account, 200 at a time.
///
/// Narrow the window of time with `startDateTime` and `endDateTime` where there are many transfers;
/// several small windows are answered faster than a large one.
///
/// Needs the `/accounts/{accountID}/transfers.read` scope.
///
/// `GET /accounts/{accountID}/transfers`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct List {
    /// Only transfers that one of these accounts pays or is paid by.
    ///
    /// On the wire: `accountIDs`
    pub account_ids: Option<Vec<String>>,
    /// Only transfers at this stage.
    pub status: Option<crate::components::TransferStatus>,
    /// Only transfers made at this moment or later.
    pub start_date_time: Option<crate::support::Timestamp>,
    /// Only transfers made before this moment.
    pub end_date_time: Option<crate::support::Timestamp>,
    /// Only transfers of this group.
    pub group_id: Option<String>,
    /// Only transfers of this schedule.
    pub schedule_id: Option<String>,
    /// Only transfers made through this payment link.
    pub payment_link_code: Option<String>,
    /// Whether to list only transfers that were refunded.
    pub refunded: Option<bool>,
    /// Whether to list only transfers that were contested.
    pub disputed: Option<bool>,
    /// Only the transfer with this identifier of yours.
    pub foreign_id: Option<String>,
    /// Only transfers that belong to these card authorizations.
    ///
    /// On the wire: `authorizationIDs`
    pub authorization_ids: Option<Vec<String>>,
    /// Only transfers that belong to these card captures.
    ///
    /// On the wire: `captureIDs`
    pub capture_ids: Option<Vec<String>>,
    /// How many results to pass over before the first one returned.
    ///
    /// Example: `40`
    pub skip: Option<i64>,
    /// The most results to return in one page.
    ///
    /// Example: `20`
    pub count: Option<i64>,
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl List {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_ids: None,
            status: None,
            start_date_time: None,
            end_date_time: None,
            group_id: None,
            schedule_id: None,
            payment_link_code: None,
            refunded: None,
            disputed: None,
            foreign_id: None,
            authorization_ids: None,
            capture_ids: None,
            skip: None,
            count: None,
            account_id: account_id.into(),
        }
    }

    /// Sets `account_ids`.
    #[must_use]
    #[inline]
    pub fn with_account_ids(mut self, value: Vec<String>) -> Self {
        self.account_ids = Some(value);
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<crate::components::TransferStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `start_date_time`.
    #[must_use]
    pub fn with_start_date_time(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.start_date_time = Some(value.into());
        self
    }

    /// Sets `end_date_time`.
    #[must_use]
    pub fn with_end_date_time(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.end_date_time = Some(value.into());
        self
    }

    /// Sets `group_id`.
    #[must_use]
    pub fn with_group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }

    /// Sets `schedule_id`.
    #[must_use]
    pub fn with_schedule_id(mut self, value: impl Into<String>) -> Self {
        self.schedule_id = Some(value.into());
        self
    }

    /// Sets `payment_link_code`.
    #[must_use]
    pub fn with_payment_link_code(mut self, value: impl Into<String>) -> Self {
        self.payment_link_code = Some(value.into());
        self
    }

    /// Sets `refunded`.
    #[must_use]
    #[inline]
    pub fn with_refunded(mut self, value: bool) -> Self {
        self.refunded = Some(value);
        self
    }

    /// Sets `disputed`.
    #[must_use]
    #[inline]
    pub fn with_disputed(mut self, value: bool) -> Self {
        self.disputed = Some(value);
        self
    }

    /// Sets `foreign_id`.
    #[must_use]
    pub fn with_foreign_id(mut self, value: impl Into<String>) -> Self {
        self.foreign_id = Some(value.into());
        self
    }

    /// Sets `authorization_ids`.
    #[must_use]
    #[inline]
    pub fn with_authorization_ids(mut self, value: Vec<String>) -> Self {
        self.authorization_ids = Some(value);
        self
    }

    /// Sets `capture_ids`.
    #[must_use]
    #[inline]
    pub fn with_capture_ids(mut self, value: Vec<String>) -> Self {
        self.capture_ids = Some(value);
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

impl From<crate::operations::ListTransfersRequest> for List {
    #[inline]
    fn from(request: crate::operations::ListTransfersRequest) -> Self {
        Self {
            account_ids: request.account_ids,
            status: request.status,
            start_date_time: request.start_date_time,
            end_date_time: request.end_date_time,
            group_id: request.group_id,
            schedule_id: request.schedule_id,
            payment_link_code: request.payment_link_code,
            refunded: request.refunded,
            disputed: request.disputed,
            foreign_id: request.foreign_id,
            authorization_ids: request.authorization_ids,
            capture_ids: request.capture_ids,
            skip: request.skip,
            count: request.count,
            account_id: request.account_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<List> for crate::operations::ListTransfersRequest {
    #[inline]
    fn from(call: List) -> Self {
        Self {
            account_ids: call.account_ids,
            status: call.status,
            start_date_time: call.start_date_time,
            end_date_time: call.end_date_time,
            group_id: call.group_id,
            schedule_id: call.schedule_id,
            payment_link_code: call.payment_link_code,
            refunded: call.refunded,
            disputed: call.disputed,
            foreign_id: call.foreign_id,
            authorization_ids: call.authorization_ids,
            capture_ids: call.capture_ids,
            skip: call.skip,
            count: call.count,
            account_id: call.account_id,
        }
    }
}

impl operations::Operation for List {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/transfers";
    type Success = Vec<crate::components::Transfer>;
    type Failure = ListFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.query("accountIDs", &self.account_ids);
        request.query("status", &self.status);
        request.query("startDateTime", &self.start_date_time);
        request.query("endDateTime", &self.end_date_time);
        request.query("groupID", &self.group_id);
        request.query("scheduleID", &self.schedule_id);
        request.query("paymentLinkCode", &self.payment_link_code);
        request.query("refunded", &self.refunded);
        request.query("disputed", &self.disputed);
        request.query("foreignID", &self.foreign_id);
        request.query("authorizationIDs", &self.authorization_ids);
        request.query("captureIDs", &self.capture_ids);
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
            422 => received.failure(ListFailure::ListTransfersValidationError),
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
    ListTransfersValidationError(Box<crate::errors::ListTransfersValidationError>),
}

impl operations::Failure for ListFailure {}
