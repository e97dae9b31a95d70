// Written by `cargo xtask codegen` from models/components/completebankaccountverification.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The code that the holder found beside the test credit.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "code": "MV4821"
/// }
/// ```
///
/// Source: [`models/components/completebankaccountverification.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/completebankaccountverification.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompleteBankAccountVerification {
    /// Four digits, with or without the letters in front.
    ///
    /// Example: `MV4821`
    pub code: String,
}

impl CompleteBankAccountVerification {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

impl wire::Blank for CompleteBankAccountVerification {
    #[inline]
    fn blank() -> Self {
        Self { code: wire::blank() }
    }
}

impl wire::Record for CompleteBankAccountVerification {
    const NAME: &'static str = "CompleteBankAccountVerification";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("code")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.code),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("code", &self.code);
    }
}

impl<'de> ::serde::Deserialize<'de> for CompleteBankAccountVerification {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CompleteBankAccountVerification {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CompleteBankAccountVerification {}
