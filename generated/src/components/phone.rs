// Written by `cargo xtask codegen` from models/components/phone.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A telephone number, with its country calling code kept apart.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "number": "5035550142",
///   "countryCode": "1"
/// }
/// ```
///
/// Source: [`models/components/phone.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/phone.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Phone {
    /// The number inside its country.
    ///
    /// Example: `5035550142`
    pub number: Option<String>,
    /// The calling code of the country.
    ///
    /// Example: `1`
    pub country_code: Option<String>,
}

impl Phone {
    /// An empty `Phone`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }

    /// Sets `country_code`.
    #[must_use]
    pub fn with_country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
}

impl wire::Blank for Phone {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for Phone {
    const NAME: &'static str = "Phone";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("number"),
        wire::Key::optional("countryCode"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.number),
            1 => wire::fill(map, &mut self.country_code),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("number", &self.number);
        out.optional("countryCode", &self.country_code);
    }
}

impl<'de> ::serde::Deserialize<'de> for Phone {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Phone {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Phone {}
