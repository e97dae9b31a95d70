// Written by `cargo xtask codegen` from models/components/patchwallet.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Changes to a wallet. What is left out stays as it is.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "name": "Parts float",
///   "status": "active",
///   "description": null
/// }
/// ```
///
/// Source: [`models/components/patchwallet.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/patchwallet.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchWallet {
    /// What to call the wallet.
    ///
    /// Example: `Parts float`
    pub name: Option<String>,
    /// Set this to `closed` to close the wallet.
    ///
    /// Example: `active`
    pub status: Option<crate::components::WalletStatus>,
    /// What the wallet is for, or `null` to say nothing.
    pub description: crate::support::Patch<String>,
    /// Your own string keys and values, stored with the record and returned with it.
    ///
    /// Example: `{ "orderRef": "SO-9585" }`
    pub metadata: Option<BTreeMap<String, String>>,
}

impl PatchWallet {
    /// An empty `PatchWallet`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<crate::components::WalletStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = crate::support::Patch::Value(value.into());
        self
    }

    /// Sets `description` to `null`.
    #[must_use]
    #[inline]
    pub fn with_description_null(mut self) -> Self {
        self.description = crate::support::Patch::Null;
        self
    }

    /// Sets `metadata`.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
        self
    }
}

impl wire::Blank for PatchWallet {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for PatchWallet {
    const NAME: &'static str = "PatchWallet";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("name"),
        wire::Key::optional("status"),
        wire::Key::optional("description"),
        wire::Key::optional("metadata"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.name),
            1 => wire::fill(map, &mut self.status),
            2 => wire::fill(map, &mut self.description),
            3 => wire::fill(map, &mut self.metadata),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("name", &self.name);
        out.optional("status", &self.status);
        out.optional("description", &self.description);
        out.optional("metadata", &self.metadata);
    }
}

impl<'de> ::serde::Deserialize<'de> for PatchWallet {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchWallet {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PatchWallet {}
