// Written by `cargo xtask codegen` from models/components/cardaccountupdater.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Outcome of an automatic refresh of a card's data.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "updatedOn": "2026-05-21T06:14:00Z",
///   "updateType": "expiration-update"
/// }
/// ```
///
/// Source: [`models/components/cardaccountupdater.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardaccountupdater.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardAccountUpdater {
    /// When the network carried out the refresh.
    ///
    /// Example: `2026-05-21T06:14:00Z`
    pub updated_on: Option<crate::support::Timestamp>,
    /// What the refresh changed.
    ///
    /// Example: `expiration-update`
    pub update_type: Option<crate::components::CardUpdateReason>,
}

impl CardAccountUpdater {
    /// An empty `CardAccountUpdater`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `updated_on`.
    #[must_use]
    pub fn with_updated_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.updated_on = Some(value.into());
        self
    }

    /// Sets `update_type`.
    #[must_use]
    pub fn with_update_type(
        mut self,
        value: impl Into<crate::components::CardUpdateReason>,
    ) -> Self {
        self.update_type = Some(value.into());
        self
    }
}

impl wire::Blank for CardAccountUpdater {
    #[inline]
    fn blank() -> Self {
        Self {
            updated_on: None,
            update_type: None,
        }
    }
}

impl wire::Record for CardAccountUpdater {
    const NAME: &'static str = "CardAccountUpdater";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("updatedOn"),
        wire::Key::optional("updateType"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.updated_on),
            1 => wire::fill(map, &mut self.update_type),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("updatedOn", &self.updated_on);
        out.optional("updateType", &self.update_type);
    }
}

impl<'de> ::serde::Deserialize<'de> for CardAccountUpdater {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CardAccountUpdater {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CardAccountUpdater {
    const RECEIVED: bool = true;
}
