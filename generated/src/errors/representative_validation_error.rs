// Written by `cargo xtask codegen` from models/errors/representativevalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a representative could not be stored.
///
/// Source: [`models/errors/representativevalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/representativevalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepresentativeValidationError {
    /// The faults, field by field.
    pub error: crate::errors::ErrorT,
}

impl RepresentativeValidationError {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(error: crate::errors::ErrorT) -> Self {
        Self { error }
    }
}

impl wire::Blank for RepresentativeValidationError {
    #[inline]
    fn blank() -> Self {
        Self { error: wire::blank() }
    }
}

impl wire::Record for RepresentativeValidationError {
    const NAME: &'static str = "RepresentativeValidationError";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("error")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.error),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("error", &self.error);
    }
}

impl<'de> ::serde::Deserialize<'de> for RepresentativeValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for RepresentativeValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for RepresentativeValidationError {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("error"), &self.error);
    }
}
