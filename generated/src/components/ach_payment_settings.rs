// Written by `cargo xtask codegen` from models/components/achpaymentsettings.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// How ACH entries look to the account holder.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "companyName": "TidewaterCyc"
/// }
/// ```
///
/// Source: [`models/components/achpaymentsettings.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achpaymentsettings.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ACHPaymentSettings {
    /// Company name printed on bank statements; taken from the display name when the account is made.
    ///
    /// Example: `TidewaterCyc`
    pub company_name: String,
}

impl ACHPaymentSettings {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(company_name: impl Into<String>) -> Self {
        Self {
            company_name: company_name.into(),
        }
    }
}

impl wire::Blank for ACHPaymentSettings {
    #[inline]
    fn blank() -> Self {
        Self {
            company_name: wire::blank(),
        }
    }
}

impl wire::Record for ACHPaymentSettings {
    const NAME: &'static str = "ACHPaymentSettings";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("companyName")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.company_name),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("companyName", &self.company_name);
    }
}

impl<'de> ::serde::Deserialize<'de> for ACHPaymentSettings {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ACHPaymentSettings {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ACHPaymentSettings {}
