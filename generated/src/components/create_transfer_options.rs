// Written by `cargo xtask codegen` from models/components/createtransferoptions.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Asks which payment methods two parties could use.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "source": {
///     "accountID": "1bb6fbe6-f5ea-478a-aacc-dd476bd55505"
///   },
///   "destination": {
///     "accountID": "1bb6fbe6-f5ea-478a-aacc-dd476bd55505"
///   },
///   "amount": {
///     "currency": "USD",
///     "value": 4825
///   }
/// }
/// ```
///
/// Source: [`models/components/createtransferoptions.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransferoptions.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferOptions {
    /// The party that would pay.
    pub source: crate::components::SourceDestinationOptions,
    /// The party that would be paid.
    pub destination: crate::components::SourceDestinationOptions,
    /// How much money is concerned, with its currency.
    pub amount: crate::components::Amount,
}

impl CreateTransferOptions {
    /// A value with the fields that are required.
    #[must_use]
    #[inline]
    pub fn new(
        source: crate::components::SourceDestinationOptions,
        destination: crate::components::SourceDestinationOptions,
        amount: crate::components::Amount,
    ) -> Self {
        Self {
            source,
            destination,
            amount,
        }
    }
}

impl wire::Blank for CreateTransferOptions {
    #[inline]
    fn blank() -> Self {
        Self {
            source: wire::blank(),
            destination: wire::blank(),
            amount: wire::blank(),
        }
    }
}

impl wire::Record for CreateTransferOptions {
    const NAME: &'static str = "CreateTransferOptions";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("source"),
        wire::Key::required("destination"),
        wire::Key::required("amount"),
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
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("source", &self.source);
        out.required("destination", &self.destination);
        out.required("amount", &self.amount);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferOptions {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferOptions {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferOptions {}
