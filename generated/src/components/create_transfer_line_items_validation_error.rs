// Written by `cargo xtask codegen` from models/components/createtransferlineitemsvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Faults found in the lines of a purchase.
///
/// Source: [`models/components/createtransferlineitemsvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransferlineitemsvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferLineItemsValidationError {
    /// Faults found in the lines, by position.
    pub items: Option<
        BTreeMap<String, crate::components::CreateTransferLineItemValidationError>,
    >,
}

impl CreateTransferLineItemsValidationError {
    /// An empty `CreateTransferLineItemsValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `items`.
    #[must_use]
    #[inline]
    pub fn with_items(
        mut self,
        value: BTreeMap<String, crate::components::CreateTransferLineItemValidationError>,
    ) -> Self {
        self.items = Some(value);
        self
    }
}

impl wire::Blank for CreateTransferLineItemsValidationError {
    #[inline]
    fn blank() -> Self {
        Self { items: None }
    }
}

impl wire::Record for CreateTransferLineItemsValidationError {
    const NAME: &'static str = "CreateTransferLineItemsValidationError";
    const KEYS: &'static [wire::Key] = &[wire::Key::optional("items")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.items),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("items", &self.items);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferLineItemsValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferLineItemsValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferLineItemsValidationError {
    const RECEIVED: bool = true;
}
