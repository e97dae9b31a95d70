// Written by `cargo xtask codegen` from models/components/createwallet.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// A wallet to add to an account.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "name": "Workshop float",
///   "description": "Cash kept for parts",
///   "metadata": {
///     "orderRef": "SO-4261"
///   }
/// }
/// ```
///
/// Source: [`models/components/createwallet.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createwallet.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWallet {
    /// What to call the wallet.
    ///
    /// Example: `Workshop float`
    pub name: String,
    /// What the wallet is for.
    ///
    /// Example: `Cash kept for parts`
    pub description: Option<String>,
    /// Your own string keys and values, stored with the record and returned with it.
    ///
    /// Example: `{ "orderRef": "SO-4261" }`
    pub metadata: Option<BTreeMap<String, String>>,
}

impl CreateWallet {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..wire::blank()
        }
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
}

impl wire::Blank for CreateWallet {
    #[inline]
    fn blank() -> Self {
        Self {
            name: wire::blank(),
            description: None,
            metadata: None,
        }
    }
}

impl wire::Record for CreateWallet {
    const NAME: &'static str = "CreateWallet";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("name"),
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
            1 => wire::fill(map, &mut self.description),
            2 => wire::fill(map, &mut self.metadata),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("name", &self.name);
        out.optional("description", &self.description);
        out.optional("metadata", &self.metadata);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateWallet {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateWallet {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateWallet {}
