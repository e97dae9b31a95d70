// Written by `cargo xtask codegen` from models/components/createtransfer.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// A transfer to make: who pays, who is paid, and how much.
///
/// Source: [`models/components/createtransfer.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransfer.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransfer {
    /// Who pays. Set either `paymentMethodID` or `transferID` inside it.
    pub source: crate::components::CreateTransferSource,
    /// Who is paid, and by which method.
    pub destination: crate::components::CreateTransferDestination,
    /// How much money is concerned, with its currency.
    ///
    /// Example: `{ "currency": "USD", "value": 4825 }`
    pub amount: crate::components::Amount,
    /// What the platform keeps of the transfer.
    pub facilitator_fee: Option<crate::components::FacilitatorFee>,
    /// A note for receipts and for your own books.
    ///
    /// Example: `Deposit for spring tune-up`
    pub description: Option<String>,
    /// Your own string keys and values, stored with the record and returned with it.
    ///
    /// Example: `{ "orderRef": "SO-3249" }`
    pub metadata: Option<BTreeMap<String, String>>,
    /// Your own identifier for the record, such as a row key in another system.
    ///
    /// Example: `cust-20417`
    pub foreign_id: Option<String>,
    /// What was bought. The lines and the tax together come to the transfer amount.
    pub line_items: Option<crate::components::CreateTransferLineItems>,
    /// How much of the amount is tip, tax or surcharge.
    pub amount_details: Option<crate::components::CreateTransferAmountDetails>,
}

impl CreateTransfer {
    /// A value with the fields that are required.
    #[must_use]
    #[inline]
    pub fn new(
        source: crate::components::CreateTransferSource,
        destination: crate::components::CreateTransferDestination,
        amount: crate::components::Amount,
    ) -> Self {
        Self {
            source,
            destination,
            amount,
            ..wire::blank()
        }
    }

    /// Sets `facilitator_fee`.
    #[must_use]
    #[inline]
    pub fn with_facilitator_fee(
        mut self,
        value: crate::components::FacilitatorFee,
    ) -> Self {
        self.facilitator_fee = Some(value);
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
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
        value: crate::components::CreateTransferLineItems,
    ) -> Self {
        self.line_items = Some(value);
        self
    }

    /// Sets `amount_details`.
    #[must_use]
    #[inline]
    pub fn with_amount_details(
        mut self,
        value: crate::components::CreateTransferAmountDetails,
    ) -> Self {
        self.amount_details = Some(value);
        self
    }
}

impl wire::Blank for CreateTransfer {
    #[inline]
    fn blank() -> Self {
        Self {
            source: wire::blank(),
            destination: wire::blank(),
            amount: wire::blank(),
            facilitator_fee: None,
            description: None,
            metadata: None,
            foreign_id: None,
            line_items: None,
            amount_details: None,
        }
    }
}

impl wire::Record for CreateTransfer {
    const NAME: &'static str = "CreateTransfer";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("source"),
        wire::Key::required("destination"),
        wire::Key::required("amount"),
        wire::Key::optional("facilitatorFee"),
        wire::Key::optional("description"),
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
            0 => wire::fill(map, &mut self.source),
            1 => wire::fill(map, &mut self.destination),
            2 => wire::fill(map, &mut self.amount),
            3 => wire::fill(map, &mut self.facilitator_fee),
            4 => wire::fill(map, &mut self.description),
            5 => wire::fill(map, &mut self.metadata),
            6 => wire::fill(map, &mut self.foreign_id),
            7 => wire::fill(map, &mut self.line_items),
            8 => wire::fill(map, &mut self.amount_details),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("source", &self.source);
        out.required("destination", &self.destination);
        out.required("amount", &self.amount);
        out.optional("facilitatorFee", &self.facilitator_fee);
        out.optional("description", &self.description);
        out.optional("metadata", &self.metadata);
        out.optional("foreignID", &self.foreign_id);
        out.optional("lineItems", &self.line_items);
        out.optional("amountDetails", &self.amount_details);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransfer {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransfer {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransfer {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("destination"), &self.destination);
        out.inside(&at.key("facilitatorFee"), &self.facilitator_fee);
    }
}
