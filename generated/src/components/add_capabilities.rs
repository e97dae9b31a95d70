// Written by `cargo xtask codegen` from models/components/addcapabilities.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The capabilities that an account asks for.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "capabilities": [
///     "platform.production-app"
///   ]
/// }
/// ```
///
/// Source: [`models/components/addcapabilities.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/addcapabilities.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddCapabilities {
    /// What the account should be able to do. Prefer the narrow capabilities over `send-funds`,
    /// `collect-funds` and `wallet`, which are on their way out.
    pub capabilities: Vec<crate::components::CapabilityID>,
}

impl AddCapabilities {
    /// A value with the fields that are required.
    #[must_use]
    #[inline]
    pub fn new(capabilities: Vec<crate::components::CapabilityID>) -> Self {
        Self { capabilities }
    }
}

impl wire::Blank for AddCapabilities {
    #[inline]
    fn blank() -> Self {
        Self {
            capabilities: wire::blank(),
        }
    }
}

impl wire::Record for AddCapabilities {
    const NAME: &'static str = "AddCapabilities";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("capabilities")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.capabilities),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("capabilities", &self.capabilities);
    }
}

impl<'de> ::serde::Deserialize<'de> for AddCapabilities {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AddCapabilities {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AddCapabilities {}
