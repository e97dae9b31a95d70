// Written by `cargo xtask codegen` from models/errors/listtransfersvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why transfers could not be listed, parameter by parameter.
///
/// Source: [`models/errors/listtransfersvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/listtransfersvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTransfersValidationError {
    /// Why `accountIDs` was refused.
    ///
    /// On the wire: `accountIDs`
    pub account_ids: Option<String>,
    /// Why the status was refused.
    pub status: Option<String>,
    /// Why `startDateTime` was refused.
    pub start_date_time: Option<String>,
    /// Why `endDateTime` was refused.
    pub end_date_time: Option<String>,
    /// Why the offset was refused.
    pub skip: Option<String>,
    /// Why the page size was refused.
    pub count: Option<String>,
    /// Why `groupID` was refused.
    pub group_id: Option<String>,
    /// Why your own identifier was refused.
    pub foreign_id: Option<String>,
    /// Why `scheduleID` was refused.
    pub schedule_id: Option<String>,
    /// Why `paymentLinkCode` was refused.
    pub payment_link_code: Option<String>,
    /// Why `refunded` was refused.
    pub refunded: Option<String>,
    /// Why `disputed` was refused.
    pub disputed: Option<String>,
}

impl ListTransfersValidationError {
    /// An empty `ListTransfersValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `account_ids`.
    #[must_use]
    pub fn with_account_ids(mut self, value: impl Into<String>) -> Self {
        self.account_ids = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `start_date_time`.
    #[must_use]
    pub fn with_start_date_time(mut self, value: impl Into<String>) -> Self {
        self.start_date_time = Some(value.into());
        self
    }

    /// Sets `end_date_time`.
    #[must_use]
    pub fn with_end_date_time(mut self, value: impl Into<String>) -> Self {
        self.end_date_time = Some(value.into());
        self
    }

    /// Sets `skip`.
    #[must_use]
    pub fn with_skip(mut self, value: impl Into<String>) -> Self {
        self.skip = Some(value.into());
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn with_count(mut self, value: impl Into<String>) -> Self {
        self.count = Some(value.into());
        self
    }

    /// Sets `group_id`.
    #[must_use]
    pub fn with_group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }

    /// Sets `foreign_id`.
    #[must_use]
    pub fn with_foreign_id(mut self, value: impl Into<String>) -> Self {
        self.foreign_id = Some(value.into());
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
    pub fn with_refunded(mut self, value: impl Into<String>) -> Self {
        self.refunded = Some(value.into());
        self
    }

    /// Sets `disputed`.
    #[must_use]
    pub fn with_disputed(mut self, value: impl Into<String>) -> Self {
        self.disputed = Some(value.into());
        self
    }
}

impl wire::Blank for ListTransfersValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            account_ids: None,
            status: None,
            start_date_time: None,
            end_date_time: None,
            skip: None,
            count: None,
            group_id: None,
            foreign_id: None,
            schedule_id: None,
            payment_link_code: None,
            refunded: None,
            disputed: None,
        }
    }
}

impl wire::Record for ListTransfersValidationError {
    const NAME: &'static str = "ListTransfersValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("accountIDs"),
        wire::Key::optional("status"),
        wire::Key::optional("startDateTime"),
        wire::Key::optional("endDateTime"),
        wire::Key::optional("skip"),
        wire::Key::optional("count"),
        wire::Key::optional("groupID"),
        wire::Key::optional("foreignID"),
        wire::Key::optional("scheduleID"),
        wire::Key::optional("paymentLinkCode"),
        wire::Key::optional("refunded"),
        wire::Key::optional("disputed"),
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
            4 => wire::fill(map, &mut self.skip),
            5 => wire::fill(map, &mut self.count),
            6 => wire::fill(map, &mut self.group_id),
            7 => wire::fill(map, &mut self.foreign_id),
            8 => wire::fill(map, &mut self.schedule_id),
            9 => wire::fill(map, &mut self.payment_link_code),
            10 => wire::fill(map, &mut self.refunded),
            11 => wire::fill(map, &mut self.disputed),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("accountIDs", &self.account_ids);
        out.optional("status", &self.status);
        out.optional("startDateTime", &self.start_date_time);
        out.optional("endDateTime", &self.end_date_time);
        out.optional("skip", &self.skip);
        out.optional("count", &self.count);
        out.optional("groupID", &self.group_id);
        out.optional("foreignID", &self.foreign_id);
        out.optional("scheduleID", &self.schedule_id);
        out.optional("paymentLinkCode", &self.payment_link_code);
        out.optional("refunded", &self.refunded);
        out.optional("disputed", &self.disputed);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListTransfersValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListTransfersValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListTransfersValidationError {
    const RECEIVED: bool = true;
}
