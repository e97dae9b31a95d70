// Written by `cargo xtask codegen` from models/errors/addcapabilitieserror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Why capabilities could not be requested.
///
/// Source: [`models/errors/addcapabilitieserror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/addcapabilitieserror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddCapabilitiesError {
    /// What went wrong, when the fault lies with no single field.
    pub error: Option<String>,
    /// Faults found in the capabilities, by position.
    pub capabilities: Option<BTreeMap<String, String>>,
}

impl AddCapabilitiesError {
    /// An empty `AddCapabilitiesError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `error`.
    #[must_use]
    pub fn with_error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }

    /// Sets `capabilities`.
    #[must_use]
    #[inline]
    pub fn with_capabilities(mut self, value: BTreeMap<String, String>) -> Self {
        self.capabilities = Some(value);
        self
    }
}

impl wire::Blank for AddCapabilitiesError {
    #[inline]
    fn blank() -> Self {
        Self {
            error: None,
            capabilities: None,
        }
    }
}

impl wire::Record for AddCapabilitiesError {
    const NAME: &'static str = "AddCapabilitiesError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("error"),
        wire::Key::optional("capabilities"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.error),
            1 => wire::fill(map, &mut self.capabilities),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("error", &self.error);
        out.optional("capabilities", &self.capabilities);
    }
}

impl<'de> ::serde::Deserialize<'de> for AddCapabilitiesError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AddCapabilitiesError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AddCapabilitiesError {
    const RECEIVED: bool = true;
}
