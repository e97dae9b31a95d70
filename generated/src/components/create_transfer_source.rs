// Written by `cargo xtask codegen` from models/components/createtransfersource.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Who pays. Include either `paymentMethodID` or `transferID`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "d05b7e91-3ac2-4f68-9e14-b7c08d26f5a3",
///   "cardDetails": {
///     "dynamicDescriptor": "TDWTR *Tuneup"
///   },
///   "achDetails": {
///     "companyEntryDescription": "Bike dues",
///     "originatingCompanyName": "Tidewater Cyc",
///     "debitHoldPeriod": "2-days"
///   }
/// }
/// ```
///
/// Source: [`models/components/createtransfersource.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransfersource.md)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferSource {
    /// An earlier transfer to continue, which makes both part of one
    /// [group](https://docs.moov.io/guides/money-movement/transfer-groups/).
    pub transfer_id: Option<String>,
    /// The method to pay with.
    ///
    /// Example: `d05b7e91-3ac2-4f68-9e14-b7c08d26f5a3`
    pub payment_method_id: Option<String>,
    /// A single-use token that stands for the method to pay with.
    pub payment_token: Option<String>,
    /// Details that apply when a card pays.
    pub card_details: Option<crate::components::CreateTransferSourceCard>,
    /// Details that apply when a bank account pays over ACH.
    pub ach_details: Option<crate::components::CreateTransferSourceACH>,
}

impl CreateTransferSource {
    /// An empty `CreateTransferSource`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `transfer_id`.
    #[must_use]
    pub fn with_transfer_id(mut self, value: impl Into<String>) -> Self {
        self.transfer_id = Some(value.into());
        self
    }

    /// Sets `payment_method_id`.
    #[must_use]
    pub fn with_payment_method_id(mut self, value: impl Into<String>) -> Self {
        self.payment_method_id = Some(value.into());
        self
    }

    /// Sets `payment_token`.
    #[must_use]
    pub fn with_payment_token(mut self, value: impl Into<String>) -> Self {
        self.payment_token = Some(value.into());
        self
    }

    /// Sets `card_details`.
    #[must_use]
    #[inline]
    pub fn with_card_details(
        mut self,
        value: crate::components::CreateTransferSourceCard,
    ) -> Self {
        self.card_details = Some(value);
        self
    }

    /// Sets `ach_details`.
    #[must_use]
    #[inline]
    pub fn with_ach_details(
        mut self,
        value: crate::components::CreateTransferSourceACH,
    ) -> Self {
        self.ach_details = Some(value);
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for CreateTransferSource {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("CreateTransferSource")
            .field("transfer_id", &self.transfer_id)
            .field("payment_method_id", &self.payment_method_id)
            .field(
                "payment_token",
                &self.payment_token.as_ref().map(|_| crate::support::Redacted),
            )
            .field("card_details", &self.card_details)
            .field("ach_details", &self.ach_details)
            .finish()
    }
}

impl wire::Blank for CreateTransferSource {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for CreateTransferSource {
    const NAME: &'static str = "CreateTransferSource";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("transferID"),
        wire::Key::optional("paymentMethodID"),
        wire::Key::optional("paymentToken").secret(),
        wire::Key::optional("cardDetails"),
        wire::Key::optional("achDetails"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.transfer_id),
            1 => wire::fill(map, &mut self.payment_method_id),
            2 => wire::fill(map, &mut self.payment_token),
            3 => wire::fill(map, &mut self.card_details),
            4 => wire::fill(map, &mut self.ach_details),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("transferID", &self.transfer_id);
        out.optional("paymentMethodID", &self.payment_method_id);
        out.optional("paymentToken", &self.payment_token);
        out.optional("cardDetails", &self.card_details);
        out.optional("achDetails", &self.ach_details);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferSource {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferSource {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferSource {}
