// Written by `cargo xtask codegen` from models/components/transferlineitems.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What was bought. The lines and the tax together come to the transfer amount.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "items": [
///     {
///       "name": "Tune-up, full",
///       "basePrice": {
///         "currency": "USD",
///         "valueDecimal": "48.25"
///       },
///       "quantity": 2
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/components/transferlineitems.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferlineitems.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferLineItems {
    /// The lines.
    pub items: Vec<crate::components::TransferLineItem>,
}

impl TransferLineItems {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(items: Vec<crate::components::TransferLineItem>) -> Self {
        Self { items }
    }
}

impl wire::Blank for TransferLineItems {
    #[inline]
    fn blank() -> Self {
        Self { items: wire::blank() }
    }
}

impl wire::Record for TransferLineItems {
    const NAME: &'static str = "TransferLineItems";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("items")];

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
        out.required("items", &self.items);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferLineItems {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferLineItems {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferLineItems {
    const RECEIVED: bool = true;
}
