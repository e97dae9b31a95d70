// Written by `cargo xtask codegen` from models/components/reversedwithcancellation.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A reversal that stopped the transfer before it settled.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "cancellation": {
///     "cancellationID": "ca35e369-025c-4d98-b069-b59cbc832432",
///     "status": "completed",
///     "createdOn": "2026-01-14T23:04:52Z"
///   }
/// }
/// ```
///
/// Source: [`models/components/reversedwithcancellation.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/reversedwithcancellation.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReversedWithCancellation {
    /// The cancellation that was made.
    pub cancellation: crate::components::Cancellation,
}

impl ReversedWithCancellation {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(cancellation: crate::components::Cancellation) -> Self {
        Self { cancellation }
    }
}

impl wire::Blank for ReversedWithCancellation {
    #[inline]
    fn blank() -> Self {
        Self {
            cancellation: wire::blank(),
        }
    }
}

impl wire::Record for ReversedWithCancellation {
    const NAME: &'static str = "ReversedWithCancellation";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("cancellation")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.cancellation),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("cancellation", &self.cancellation);
    }
}

impl<'de> ::serde::Deserialize<'de> for ReversedWithCancellation {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ReversedWithCancellation {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ReversedWithCancellation {
    const RECEIVED: bool = true;
}
