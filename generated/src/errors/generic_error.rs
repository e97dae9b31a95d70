// Written by `cargo xtask codegen` from models/errors/genericerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A refusal that concerns the request as a whole.
///
/// Source: [`models/errors/genericerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/genericerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GenericError {
    /// What went wrong, in plain words.
    pub error: String,
}

impl GenericError {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(error: impl Into<String>) -> Self {
        Self { error: error.into() }
    }
}

impl wire::Blank for GenericError {
    #[inline]
    fn blank() -> Self {
        Self { error: wire::blank() }
    }
}

impl wire::Record for GenericError {
    const NAME: &'static str = "GenericError";
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

impl<'de> ::serde::Deserialize<'de> for GenericError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GenericError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GenericError {
    const RECEIVED: bool = true;
}
