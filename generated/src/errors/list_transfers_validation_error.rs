// Written by `cargo xtask codegen` from models/errors/listtransfersvalidationerror.md. Do not edit.

/// Why transfers could not be listed, parameter by parameter.
///
/// Source: `models/errors/listtransfersvalidationerror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTransfersValidationError {
    /// Why `accountIDs` was refused.
    ///
    /// On the wire: `accountIDs`
    pub account_ids: ::core::option::Option<::std::string::String>,
    /// Why the status was refused.
    pub status: ::core::option::Option<::std::string::String>,
    /// Why `startDateTime` was refused.
    pub start_date_time: ::core::option::Option<::std::string::String>,
    /// Why `endDateTime` was refused.
    pub end_date_time: ::core::option::Option<::std::string::String>,
    /// Why the offset was refused.
    pub skip: ::core::option::Option<::std::string::String>,
    /// Why the page size was refused.
    pub count: ::core::option::Option<::std::string::String>,
    /// Why `groupID` was refused.
    pub group_id: ::core::option::Option<::std::string::String>,
    /// Why your own identifier was refused.
    pub foreign_id: ::core::option::Option<::std::string::String>,
    /// Why `scheduleID` was refused.
    pub schedule_id: ::core::option::Option<::std::string::String>,
    /// Why `paymentLinkCode` was refused.
    pub payment_link_code: ::core::option::Option<::std::string::String>,
    /// Why `refunded` was refused.
    pub refunded: ::core::option::Option<::std::string::String>,
    /// Why `disputed` was refused.
    pub disputed: ::core::option::Option<::std::string::String>,
}

impl ListTransfersValidationError {
    /// An empty `ListTransfersValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `account_ids`.
    #[must_use]
    pub fn with_account_ids(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.account_ids = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.status = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `start_date_time`.
    #[must_use]
    pub fn with_start_date_time(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.start_date_time = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `end_date_time`.
    #[must_use]
    pub fn with_end_date_time(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.end_date_time = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `skip`.
    #[must_use]
    pub fn with_skip(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.skip = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn with_count(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.count = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `group_id`.
    #[must_use]
    pub fn with_group_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.group_id = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `foreign_id`.
    #[must_use]
    pub fn with_foreign_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.foreign_id = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `schedule_id`.
    #[must_use]
    pub fn with_schedule_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.schedule_id = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `payment_link_code`.
    #[must_use]
    pub fn with_payment_link_code(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.payment_link_code = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `refunded`.
    #[must_use]
    pub fn with_refunded(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.refunded = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `disputed`.
    #[must_use]
    pub fn with_disputed(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.disputed = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for ListTransfersValidationError {
    fn blank() -> Self {
        Self {
            account_ids: ::core::option::Option::None,
            status: ::core::option::Option::None,
            start_date_time: ::core::option::Option::None,
            end_date_time: ::core::option::Option::None,
            skip: ::core::option::Option::None,
            count: ::core::option::Option::None,
            group_id: ::core::option::Option::None,
            foreign_id: ::core::option::Option::None,
            schedule_id: ::core::option::Option::None,
            payment_link_code: ::core::option::Option::None,
            refunded: ::core::option::Option::None,
            disputed: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for ListTransfersValidationError {
    const NAME: &'static str = "ListTransfersValidationError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("accountIDs"),
        crate::support::wire::Key::optional("status"),
        crate::support::wire::Key::optional("startDateTime"),
        crate::support::wire::Key::optional("endDateTime"),
        crate::support::wire::Key::optional("skip"),
        crate::support::wire::Key::optional("count"),
        crate::support::wire::Key::optional("groupID"),
        crate::support::wire::Key::optional("foreignID"),
        crate::support::wire::Key::optional("scheduleID"),
        crate::support::wire::Key::optional("paymentLinkCode"),
        crate::support::wire::Key::optional("refunded"),
        crate::support::wire::Key::optional("disputed"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_ids),
            1 => crate::support::wire::fill(map, &mut self.status),
            2 => crate::support::wire::fill(map, &mut self.start_date_time),
            3 => crate::support::wire::fill(map, &mut self.end_date_time),
            4 => crate::support::wire::fill(map, &mut self.skip),
            5 => crate::support::wire::fill(map, &mut self.count),
            6 => crate::support::wire::fill(map, &mut self.group_id),
            7 => crate::support::wire::fill(map, &mut self.foreign_id),
            8 => crate::support::wire::fill(map, &mut self.schedule_id),
            9 => crate::support::wire::fill(map, &mut self.payment_link_code),
            10 => crate::support::wire::fill(map, &mut self.refunded),
            11 => crate::support::wire::fill(map, &mut self.disputed),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for ListTransfersValidationError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for ListTransfersValidationError {
    const RECEIVED: bool = true;
}
