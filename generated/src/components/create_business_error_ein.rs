// Written by `cargo xtask codegen` from models/components/createbusinesserrorein.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in an employer identification number.
///
/// Source: [`models/components/createbusinesserrorein.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createbusinesserrorein.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBusinessErrorEin {
    /// Why the number was refused.
    pub number: Option<String>,
}

impl CreateBusinessErrorEin {
    /// An empty `CreateBusinessErrorEin`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
}

impl wire::Blank for CreateBusinessErrorEin {
    #[inline]
    fn blank() -> Self {
        Self { number: None }
    }
}

impl wire::Record for CreateBusinessErrorEin {
    const NAME: &'static str = "CreateBusinessErrorEin";
    const KEYS: &'static [wire::Key] = &[wire::Key::optional("number")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.number),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("number", &self.number);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateBusinessErrorEin {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateBusinessErrorEin {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateBusinessErrorEin {
    const RECEIVED: bool = true;
}
