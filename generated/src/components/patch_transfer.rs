// Written by `cargo xtask codegen` from models/components/patchtransfer.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Changes to a transfer.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "metadata": {
///     "orderRef": "SO-2277"
///   },
///   "foreignID": null
/// }
/// ```
///
/// Source: [`models/components/patchtransfer.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/patchtransfer.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchTransfer {
    /// Your own string keys and values, stored with the record and returned with it.
    ///
    /// Example: `{ "orderRef": "SO-2277" }`
    pub metadata: Option<BTreeMap<String, String>>,
    /// Your own identifier for the transfer, or `null` to take the present one away.
    pub foreign_id: crate::support::Patch<String>,
}

impl PatchTransfer {
    /// An empty `PatchTransfer`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        self.foreign_id = crate::support::Patch::Value(value.into());
        self
    }

    /// Sets `foreign_id` to `null`.
    #[must_use]
    #[inline]
    pub fn with_foreign_id_null(mut self) -> Self {
        self.foreign_id = crate::support::Patch::Null;
        self
    }
}

impl wire::Blank for PatchTransfer {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for PatchTransfer {
    const NAME: &'static str = "PatchTransfer";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("metadata"),
        wire::Key::optional("foreignID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.metadata),
            1 => wire::fill(map, &mut self.foreign_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("metadata", &self.metadata);
        out.optional("foreignID", &self.foreign_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for PatchTransfer {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchTransfer {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PatchTransfer {}
