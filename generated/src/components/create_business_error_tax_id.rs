// Written by `cargo xtask codegen` from models/components/createbusinesserrortaxid.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in a tax number.
///
/// Source: [`models/components/createbusinesserrortaxid.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createbusinesserrortaxid.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBusinessErrorTaxID {
    /// Faults found in the employer identification number.
    pub ein: Option<crate::components::CreateBusinessErrorEin>,
}

impl CreateBusinessErrorTaxID {
    /// An empty `CreateBusinessErrorTaxID`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `ein`.
    #[must_use]
    #[inline]
    pub fn with_ein(mut self, value: crate::components::CreateBusinessErrorEin) -> Self {
        self.ein = Some(value);
        self
    }
}

impl wire::Blank for CreateBusinessErrorTaxID {
    #[inline]
    fn blank() -> Self {
        Self { ein: None }
    }
}

impl wire::Record for CreateBusinessErrorTaxID {
    const NAME: &'static str = "CreateBusinessErrorTaxID";
    const KEYS: &'static [wire::Key] = &[wire::Key::optional("ein")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.ein),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("ein", &self.ein);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateBusinessErrorTaxID {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateBusinessErrorTaxID {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateBusinessErrorTaxID {
    const RECEIVED: bool = true;
}
