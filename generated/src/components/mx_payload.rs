// Written by `cargo xtask codegen` from models/components/mxpayload.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Links a bank account that the holder has picked in MX. In sandbox the code always leads to the
/// same stock bank account.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "mx": {
///     "authorizationCode": "…"
///   }
/// }
/// ```
///
/// Source: [`models/components/mxpayload.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/mxpayload.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MxPayload {
    /// The code that MX issued.
    pub mx: crate::components::MXAuthorizationCode,
}

impl MxPayload {
    /// A value with the fields that are required.
    #[must_use]
    #[inline]
    pub fn new(mx: crate::components::MXAuthorizationCode) -> Self {
        Self { mx }
    }
}

impl wire::Blank for MxPayload {
    #[inline]
    fn blank() -> Self {
        Self { mx: wire::blank() }
    }
}

impl wire::Record for MxPayload {
    const NAME: &'static str = "MxPayload";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("mx")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.mx),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("mx", &self.mx);
    }
}

impl<'de> ::serde::Deserialize<'de> for MxPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for MxPayload {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for MxPayload {}
