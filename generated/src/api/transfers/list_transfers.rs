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
pub struct ListTransfers {
    /// What is sent.
    pub request: crate::operations::ListTransfersRequest,
}

impl ListTransfers {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::ListTransfersRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for ListTransfers {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/transfers";
    type Success = Vec<crate::components::Transfer>;
    type Failure = ListTransfersFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.query("accountIDs", &self.request.account_ids);
        request.query("status", &self.request.status);
        request.query("startDateTime", &self.request.start_date_time);
        request.query("endDateTime", &self.request.end_date_time);
        request.query("groupID", &self.request.group_id);
        request.query("scheduleID", &self.request.schedule_id);
        request.query("paymentLinkCode", &self.request.payment_link_code);
        request.query("refunded", &self.request.refunded);
        request.query("disputed", &self.request.disputed);
        request.query("foreignID", &self.request.foreign_id);
        request.query("authorizationIDs", &self.request.authorization_ids);
        request.query("captureIDs", &self.request.capture_ids);
        request.query("skip", &self.request.skip);
        request.query("count", &self.request.count);
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
        received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        match received.status() {
            422 => received.failure(ListTransfersFailure::ListTransfersValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `ListTransfers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListTransfersFailure {
    /// With status 422.
    ListTransfersValidationError(Box<crate::errors::ListTransfersValidationError>),
}
