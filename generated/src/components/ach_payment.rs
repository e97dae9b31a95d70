// Written by `cargo xtask codegen` from models/components/achpayment.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in the ACH settings.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "companyName": "is not accepted"
/// }
/// ```
///
/// Source: [`models/components/achpayment.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achpayment.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AchPayment {
    /// Why `companyName` was refused.
    pub company_name: Option<String>,
}

impl AchPayment {
    /// An empty `AchPayment`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `company_name`.
    #[must_use]
    pub fn with_company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
}

impl wire::Blank for AchPayment {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for AchPayment {
    const NAME: &'static str = "AchPayment";
    const KEYS: &'static [wire::Key] = &[wire::Key::optional("companyName")];

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
        out.optional("companyName", &self.company_name);
    }
}

impl<'de> ::serde::Deserialize<'de> for AchPayment {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AchPayment {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AchPayment {}
