// Written by `cargo xtask codegen` from models/errors/transfervalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a transfer could not be made, field by field.
///
/// Source: [`models/errors/transfervalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/transfervalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferValidationError {
    /// Why the amount was refused.
    pub amount: Option<String>,
    /// Why `source` was refused.
    pub source: Option<String>,
    /// Why `sourcePaymentMethodID` was refused.
    pub source_payment_method_id: Option<String>,
    /// Why `destinationPaymentMethodID` was refused.
    pub destination_payment_method_id: Option<String>,
    /// Why the text was refused.
    pub description: Option<String>,
    /// Why `facilitatorFeeTotalDecimal` was refused.
    pub facilitator_fee_total_decimal: Option<String>,
    /// Why `facilitatorFeeMarkupDecimal` was refused.
    pub facilitator_fee_markup_decimal: Option<String>,
    /// Why the metadata was refused.
    pub metadata: Option<String>,
    /// Why your own identifier was refused.
    pub foreign_id: Option<String>,
    /// Faults found in the line items.
    pub line_items: Option<crate::components::CreateTransferLineItemsValidationError>,
    /// Faults found in the breakdown of the amount.
    pub amount_details: Option<
        crate::components::CreateTransferAmountDetailsValidationError,
    >,
}

impl TransferValidationError {
    /// An empty `TransferValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Sets `source_payment_method_id`.
    #[must_use]
    pub fn with_source_payment_method_id(mut self, value: impl Into<String>) -> Self {
        self.source_payment_method_id = Some(value.into());
        self
    }

    /// Sets `destination_payment_method_id`.
    #[must_use]
    pub fn with_destination_payment_method_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.destination_payment_method_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `facilitator_fee_total_decimal`.
    #[must_use]
    pub fn with_facilitator_fee_total_decimal(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.facilitator_fee_total_decimal = Some(value.into());
        self
    }

    /// Sets `facilitator_fee_markup_decimal`.
    #[must_use]
    pub fn with_facilitator_fee_markup_decimal(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.facilitator_fee_markup_decimal = Some(value.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<String>) -> Self {
        self.metadata = Some(value.into());
        self
    }

    /// Sets `foreign_id`.
    #[must_use]
    pub fn with_foreign_id(mut self, value: impl Into<String>) -> Self {
        self.foreign_id = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    #[inline]
    pub fn with_line_items(
        mut self,
        value: crate::components::CreateTransferLineItemsValidationError,
    ) -> Self {
        self.line_items = Some(value);
        self
    }

    /// Sets `amount_details`.
    #[must_use]
    #[inline]
    pub fn with_amount_details(
        mut self,
        value: crate::components::CreateTransferAmountDetailsValidationError,
    ) -> Self {
        self.amount_details = Some(value);
        self
    }
}

impl wire::Blank for TransferValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            amount: None,
            source: None,
            source_payment_method_id: None,
            destination_payment_method_id: None,
            description: None,
            facilitator_fee_total_decimal: None,
            facilitator_fee_markup_decimal: None,
            metadata: None,
            foreign_id: None,
            line_items: None,
            amount_details: None,
        }
    }
}

impl wire::Record for TransferValidationError {
    const NAME: &'static str = "TransferValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("amount"),
        wire::Key::optional("source"),
        wire::Key::optional("sourcePaymentMethodID"),
        wire::Key::optional("destinationPaymentMethodID"),
        wire::Key::optional("description"),
        wire::Key::optional("facilitatorFeeTotalDecimal"),
        wire::Key::optional("facilitatorFeeMarkupDecimal"),
        wire::Key::optional("metadata"),
        wire::Key::optional("foreignID"),
        wire::Key::optional("lineItems"),
        wire::Key::optional("amountDetails"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.amount),
            1 => wire::fill(map, &mut self.source),
            2 => wire::fill(map, &mut self.source_payment_method_id),
            3 => wire::fill(map, &mut self.destination_payment_method_id),
            4 => wire::fill(map, &mut self.description),
            5 => wire::fill(map, &mut self.facilitator_fee_total_decimal),
            6 => wire::fill(map, &mut self.facilitator_fee_markup_decimal),
            7 => wire::fill(map, &mut self.metadata),
            8 => wire::fill(map, &mut self.foreign_id),
            9 => wire::fill(map, &mut self.line_items),
            10 => wire::fill(map, &mut self.amount_details),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("amount", &self.amount);
        out.optional("source", &self.source);
        out.optional("sourcePaymentMethodID", &self.source_payment_method_id);
        out.optional("destinationPaymentMethodID", &self.destination_payment_method_id);
        out.optional("description", &self.description);
        out.optional("facilitatorFeeTotalDecimal", &self.facilitator_fee_total_decimal);
        out.optional(
            "facilitatorFeeMarkupDecimal",
            &self.facilitator_fee_markup_decimal,
        );
        out.optional("metadata", &self.metadata);
        out.optional("foreignID", &self.foreign_id);
        out.optional("lineItems", &self.line_items);
        out.optional("amountDetails", &self.amount_details);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferValidationError {
    const RECEIVED: bool = true;
}
