// Written by `cargo xtask codegen` from models/components/createbusinesserrorindustrycodes.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in the industry codes.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "sic": "is not accepted",
///   "mcc": "is not accepted"
/// }
/// ```
///
/// Source: [`models/components/createbusinesserrorindustrycodes.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createbusinesserrorindustrycodes.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBusinessErrorIndustryCodes {
    /// Why `naics` was refused.
    pub naics: Option<String>,
    /// Why `sic` was refused.
    pub sic: Option<String>,
    /// Why `mcc` was refused.
    pub mcc: Option<String>,
}

impl CreateBusinessErrorIndustryCodes {
    /// An empty `CreateBusinessErrorIndustryCodes`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
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

impl wire::Blank for CreateBusinessErrorIndustryCodes {
    #[inline]
    fn blank() -> Self {
        Self {
            naics: None,
            sic: None,
            mcc: None,
        }
    }
}

impl wire::Record for CreateBusinessErrorIndustryCodes {
    const NAME: &'static str = "CreateBusinessErrorIndustryCodes";

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

impl<'de> ::serde::Deserialize<'de> for CreateBusinessErrorIndustryCodes {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateBusinessErrorIndustryCodes {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateBusinessErrorIndustryCodes {
    const RECEIVED: bool = true;
}
