// Written by `cargo xtask codegen` from models/components/createtransfersourcecard.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Details of a charge to a card.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "dynamicDescriptor": "TDWTR *Tuneup"
/// }
/// ```
///
/// Source: [`models/components/createtransfersourcecard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransfersourcecard.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferSourceCard {
    /// Statement text for this one card payment, in place of the default. Moov has to switch the
    /// feature on for an account first.
    ///
    /// Example: `TDWTR *Tuneup`
    pub dynamic_descriptor: Option<String>,
    /// Who set the payment in motion, and as part of what series. Leave it out when the buyer pays
    /// online in person.
    pub transaction_source: Option<crate::components::TransactionSource>,
}

impl CreateTransferSourceCard {
    /// An empty `CreateTransferSourceCard`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dynamic_descriptor`.
    #[must_use]
    pub fn with_dynamic_descriptor(mut self, value: impl Into<String>) -> Self {
        self.dynamic_descriptor = Some(value.into());
        self
    }

    /// Sets `transaction_source`.
    #[must_use]
    pub fn with_transaction_source(
        mut self,
        value: impl Into<crate::components::TransactionSource>,
    ) -> Self {
        self.transaction_source = Some(value.into());
        self
    }
}

impl wire::Blank for CreateTransferSourceCard {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for CreateTransferSourceCard {
    const NAME: &'static str = "CreateTransferSourceCard";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("dynamicDescriptor"),
        wire::Key::optional("transactionSource"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.dynamic_descriptor),
            1 => wire::fill(map, &mut self.transaction_source),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("dynamicDescriptor", &self.dynamic_descriptor);
        out.optional("transactionSource", &self.transaction_source);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferSourceCard {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferSourceCard {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferSourceCard {}
