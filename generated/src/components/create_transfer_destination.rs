// Written by `cargo xtask codegen` from models/components/createtransferdestination.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Who is paid, and by which method.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "1e96c4a8-70bd-4352-8fa1-c29e5d830b67",
///   "achDetails": {
///     "companyEntryDescription": "Bike dues",
///     "originatingCompanyName": "Tidewater Cyc"
///   }
/// }
/// ```
///
/// Source: [`models/components/createtransferdestination.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransferdestination.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferDestination {
    /// The method to be paid with.
    ///
    /// Example: `1e96c4a8-70bd-4352-8fa1-c29e5d830b67`
    pub payment_method_id: String,
    /// Details that apply when a card is paid.
    pub card_details: Option<crate::components::CreateTransferDestinationCard>,
    /// Details that apply when a bank account is paid over ACH.
    pub ach_details: Option<crate::components::CreateTransferDestinationACH>,
}

impl CreateTransferDestination {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(payment_method_id: impl Into<String>) -> Self {
        Self {
            payment_method_id: payment_method_id.into(),
            ..wire::blank()
        }
    }

    /// Sets `card_details`.
    #[must_use]
    #[inline]
    pub fn with_card_details(
        mut self,
        value: crate::components::CreateTransferDestinationCard,
    ) -> Self {
        self.card_details = Some(value);
        self
    }

    /// Sets `ach_details`.
    #[must_use]
    #[inline]
    pub fn with_ach_details(
        mut self,
        value: crate::components::CreateTransferDestinationACH,
    ) -> Self {
        self.ach_details = Some(value);
        self
    }
}

impl wire::Blank for CreateTransferDestination {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            card_details: None,
            ach_details: None,
        }
    }
}

impl wire::Record for CreateTransferDestination {
    const NAME: &'static str = "CreateTransferDestination";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("paymentMethodID"),
        wire::Key::optional("cardDetails"),
        wire::Key::optional("achDetails"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.payment_method_id),
            1 => wire::fill(map, &mut self.card_details),
            2 => wire::fill(map, &mut self.ach_details),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("paymentMethodID", &self.payment_method_id);
        out.optional("cardDetails", &self.card_details);
        out.optional("achDetails", &self.ach_details);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferDestination {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferDestination {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferDestination {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("cardDetails"), &self.card_details);
    }
}
