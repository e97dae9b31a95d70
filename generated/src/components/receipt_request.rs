// Written by `cargo xtask codegen` from models/components/receiptrequest.md. Do not edit.

/// A receipt to send by mail. It has one recipient and is about one thing.
///
/// Source: `models/components/receiptrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReceiptRequest {
    /// What sort of receipt to send.
    ///
    /// Example: `sale.customer.v1`
    pub kind: crate::components::Kind,
    /// The address to send the receipt to. Specify either `email` or `emailAccountID`, but not both.
    ///
    /// Example: `orders@tidewater-cycles.example`
    pub email: ::core::option::Option<::std::string::String>,
    /// The account whose address to use. Specify either `email` or `emailAccountID`, but not both.
    pub email_account_id: ::core::option::Option<::std::string::String>,
    /// The transfer that the receipt is for. Exactly one of `forTransferID`, `forScheduleID`, or
    /// `forOccurrenceID` must be set.
    pub for_transfer_id: ::core::option::Option<::std::string::String>,
    /// The schedule that the receipt is for. Exactly one of `forTransferID`, `forScheduleID`, or
    /// `forOccurrenceID` must be set.
    pub for_schedule_id: ::core::option::Option<::std::string::String>,
    /// The occurrence that the receipt is for. Exactly one of `forTransferID`, `forScheduleID`, or
    /// `forOccurrenceID` must be set.
    pub for_occurrence_id: ::core::option::Option<::std::string::String>,
}

impl ReceiptRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(kind: impl ::core::convert::Into<crate::components::Kind>) -> Self {
        Self {
            kind: kind.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `email_account_id`.
    #[must_use]
    pub fn with_email_account_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email_account_id = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `for_transfer_id`.
    #[must_use]
    pub fn with_for_transfer_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.for_transfer_id = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `for_schedule_id`.
    #[must_use]
    pub fn with_for_schedule_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.for_schedule_id = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `for_occurrence_id`.
    #[must_use]
    pub fn with_for_occurrence_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.for_occurrence_id = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for ReceiptRequest {
    fn blank() -> Self {
        Self {
            kind: crate::support::wire::blank(),
            email: ::core::option::Option::None,
            email_account_id: ::core::option::Option::None,
            for_transfer_id: ::core::option::Option::None,
            for_schedule_id: ::core::option::Option::None,
            for_occurrence_id: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for ReceiptRequest {
    const NAME: &'static str = "ReceiptRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("kind"),
        crate::support::wire::Key::optional("email"),
        crate::support::wire::Key::optional("emailAccountID"),
        crate::support::wire::Key::optional("forTransferID"),
        crate::support::wire::Key::optional("forScheduleID"),
        crate::support::wire::Key::optional("forOccurrenceID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.kind),
            1 => crate::support::wire::fill(map, &mut self.email),
            2 => crate::support::wire::fill(map, &mut self.email_account_id),
            3 => crate::support::wire::fill(map, &mut self.for_transfer_id),
            4 => crate::support::wire::fill(map, &mut self.for_schedule_id),
            5 => crate::support::wire::fill(map, &mut self.for_occurrence_id),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("kind", &self.kind);
        out.optional("email", &self.email);
        out.optional("emailAccountID", &self.email_account_id);
        out.optional("forTransferID", &self.for_transfer_id);
        out.optional("forScheduleID", &self.for_schedule_id);
        out.optional("forOccurrenceID", &self.for_occurrence_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for ReceiptRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for ReceiptRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for ReceiptRequest {
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        use crate::support::validate as v;
        static BETWEEN: [v::Rule; 2] = [
            v::Rule::normative(
                "models/components/receiptrequest.md",
                22,
                "Specify either `email` or `emailAccountID`, but not both",
                v::Constraint::AtMostOne(&["email", "emailAccountID"]),
            ),
            v::Rule::normative(
                "models/components/receiptrequest.md",
                24,
                "Exactly one of `forTransferID`, `forScheduleID`, or `forOccurrenceID` must be set",
                v::Constraint::ExactlyOne(
                    &["forTransferID", "forScheduleID", "forOccurrenceID"],
                ),
            ),
        ];
        let fields = [
            ("email", v::Validate::as_value(&self.email)),
            ("emailAccountID", v::Validate::as_value(&self.email_account_id)),
            ("forTransferID", v::Validate::as_value(&self.for_transfer_id)),
            ("forScheduleID", v::Validate::as_value(&self.for_schedule_id)),
            ("forOccurrenceID", v::Validate::as_value(&self.for_occurrence_id)),
        ];
        out.fields(at, &fields, &BETWEEN);
        out.inside(&at.key("kind"), &self.kind);
    }
}
