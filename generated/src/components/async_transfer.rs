// Written by `cargo xtask codegen` from models/components/asynctransfer.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Says that a transfer has been created. Everything else is still to come.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "transferID": "1d1c5ec7-eea9-41a8-8476-ba92badb2e63",
///   "createdOn": "2026-01-27T18:23:16Z"
/// }
/// ```
///
/// Source: [`models/components/asynctransfer.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/asynctransfer.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsyncTransfer {
    /// Identifies the transfer.
    pub transfer_id: String,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
}

impl AsyncTransfer {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        transfer_id: impl Into<String>,
        created_on: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            created_on: created_on.into(),
        }
    }
}

impl wire::Blank for AsyncTransfer {
    #[inline]
    fn blank() -> Self {
        Self {
            transfer_id: wire::blank(),
            created_on: wire::blank(),
        }
    }
}

impl wire::Record for AsyncTransfer {
    const NAME: &'static str = "AsyncTransfer";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("transferID"),
        wire::Key::required("createdOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.transfer_id),
            1 => wire::fill(map, &mut self.created_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("transferID", &self.transfer_id);
        out.required("createdOn", &self.created_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for AsyncTransfer {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AsyncTransfer {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AsyncTransfer {
    const RECEIVED: bool = true;
}
