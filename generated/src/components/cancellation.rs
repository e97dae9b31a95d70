// Written by `cargo xtask codegen` from models/components/cancellation.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// An attempt to cancel a transfer.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "cancellationID": "ca35e369-025c-4d98-b069-b59cbc832432",
///   "status": "completed",
///   "createdOn": "2026-01-14T23:04:52Z"
/// }
/// ```
///
/// Source: [`models/components/cancellation.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cancellation.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cancellation {
    /// Identifies the attempt.
    pub cancellation_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::CancellationStatus,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
}

impl Cancellation {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        cancellation_id: impl Into<String>,
        status: impl Into<crate::components::CancellationStatus>,
        created_on: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            cancellation_id: cancellation_id.into(),
            status: status.into(),
            created_on: created_on.into(),
        }
    }
}

impl wire::Blank for Cancellation {
    #[inline]
    fn blank() -> Self {
        Self {
            cancellation_id: wire::blank(),
            status: wire::blank(),
            created_on: wire::blank(),
        }
    }
}

impl wire::Record for Cancellation {
    const NAME: &'static str = "Cancellation";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("cancellationID"),
        wire::Key::required("status"),
        wire::Key::required("createdOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.cancellation_id),
            1 => wire::fill(map, &mut self.status),
            2 => wire::fill(map, &mut self.created_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("cancellationID", &self.cancellation_id);
        out.required("status", &self.status);
        out.required("createdOn", &self.created_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for Cancellation {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Cancellation {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Cancellation {
    const RECEIVED: bool = true;
}
