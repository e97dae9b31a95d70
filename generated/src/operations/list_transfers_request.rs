// Written by `cargo xtask codegen` from models/operations/listtransfersrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Narrows down a list of transfers. A narrow window of time makes the answer much faster.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountIDs": [
///     "4b7d19c0-83e6-4a52-9f0b-c6e512d7a834"
///   ],
///   "status": "reversed",
///   "endDateTime": "2026-06-13T14:34:41Z",
///   "groupID": "4ab89a24-ded1-4096-af39-2363cfb83526",
///   "scheduleID": "0a5a3911-dbe4-455e-84dc-1ba40bd64069",
///   "paymentLinkCode": "Lx83kQ0pZt",
///   "refunded": true,
///   "foreignID": "cust-20417",
///   "authorizationIDs": [
///     "f2a6038e-7b14-49dc-8c5a-91e0d7b36f28"
///   ],
///   "skip": 40,
///   "count": 20,
///   "accountID": "e8d766de-7462-40cd-939c-74f1f85ff3f2"
/// }
/// ```
///
/// Source: [`models/operations/listtransfersrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listtransfersrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTransfersRequest {
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

impl ListTransfersRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            ..wire::blank()
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

impl wire::Blank for ListTransfersRequest {
    #[inline]
    fn blank() -> Self {
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
            account_id: wire::blank(),
        }
    }
}

impl wire::Record for ListTransfersRequest {
    const NAME: &'static str = "ListTransfersRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("accountIDs"),
        wire::Key::optional("status"),
        wire::Key::optional("startDateTime"),
        wire::Key::optional("endDateTime"),
        wire::Key::optional("groupID"),
        wire::Key::optional("scheduleID"),
        wire::Key::optional("paymentLinkCode"),
        wire::Key::optional("refunded"),
        wire::Key::optional("disputed"),
        wire::Key::optional("foreignID"),
        wire::Key::optional("authorizationIDs"),
        wire::Key::optional("captureIDs"),
        wire::Key::optional("skip"),
        wire::Key::optional("count"),
        wire::Key::required("accountID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_ids),
            1 => wire::fill(map, &mut self.status),
            2 => wire::fill(map, &mut self.start_date_time),
            3 => wire::fill(map, &mut self.end_date_time),
            4 => wire::fill(map, &mut self.group_id),
            5 => wire::fill(map, &mut self.schedule_id),
            6 => wire::fill(map, &mut self.payment_link_code),
            7 => wire::fill(map, &mut self.refunded),
            8 => wire::fill(map, &mut self.disputed),
            9 => wire::fill(map, &mut self.foreign_id),
            10 => wire::fill(map, &mut self.authorization_ids),
            11 => wire::fill(map, &mut self.capture_ids),
            12 => wire::fill_number(map, &mut self.skip),
            13 => wire::fill_number(map, &mut self.count),
            14 => wire::fill(map, &mut self.account_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("accountIDs", &self.account_ids);
        out.optional("status", &self.status);
        out.optional("startDateTime", &self.start_date_time);
        out.optional("endDateTime", &self.end_date_time);
        out.optional("groupID", &self.group_id);
        out.optional("scheduleID", &self.schedule_id);
        out.optional("paymentLinkCode", &self.payment_link_code);
        out.optional("refunded", &self.refunded);
        out.optional("disputed", &self.disputed);
        out.optional("foreignID", &self.foreign_id);
        out.optional("authorizationIDs", &self.authorization_ids);
        out.optional("captureIDs", &self.capture_ids);
        out.optional_number("skip", &self.skip);
        out.optional_number("count", &self.count);
        out.required("accountID", &self.account_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListTransfersRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListTransfersRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListTransfersRequest {}
