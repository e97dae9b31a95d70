// Written by `cargo xtask codegen` from models/components/industrycodes.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Standard codes for a line of business.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "naics": "459110",
///   "sic": "5941",
///   "mcc": "5940"
/// }
/// ```
///
/// Source: [`models/components/industrycodes.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/industrycodes.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IndustryCodes {
    /// Code of the North American classification.
    ///
    /// Example: `459110`
    pub naics: Option<String>,
    /// Code of the older SIC scheme.
    ///
    /// Example: `5941`
    pub sic: Option<String>,
    /// Merchant category code of the card networks.
    ///
    /// Example: `5940`
    pub mcc: Option<String>,
}

impl IndustryCodes {
    /// An empty `IndustryCodes`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `naics`.
    #[must_use]
    pub fn with_naics(mut self, value: impl Into<String>) -> Self {
        self.naics = Some(value.into());
        self
    }

    /// Sets `sic`.
    #[must_use]
    pub fn with_sic(mut self, value: impl Into<String>) -> Self {
        self.sic = Some(value.into());
        self
    }

    /// Sets `mcc`.
    #[must_use]
    pub fn with_mcc(mut self, value: impl Into<String>) -> Self {
        self.mcc = Some(value.into());
        self
    }
}

impl wire::Blank for IndustryCodes {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for IndustryCodes {
    const NAME: &'static str = "IndustryCodes";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("naics"),
        wire::Key::optional("sic"),
        wire::Key::optional("mcc"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.naics),
            1 => wire::fill(map, &mut self.sic),
            2 => wire::fill(map, &mut self.mcc),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("naics", &self.naics);
        out.optional("sic", &self.sic);
        out.optional("mcc", &self.mcc);
    }
}

impl<'de> ::serde::Deserialize<'de> for IndustryCodes {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for IndustryCodes {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for IndustryCodes {}
