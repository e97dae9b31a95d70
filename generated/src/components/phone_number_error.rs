// Written by `cargo xtask codegen` from models/components/phonenumbererror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in a telephone number.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "number": "is not accepted"
/// }
/// ```
///
/// Source: [`models/components/phonenumbererror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/phonenumbererror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberError {
    /// Why `number` was refused.
    pub number: Option<String>,
    /// Why `countryCode` was refused.
    pub country_code: Option<String>,
}

impl PhoneNumberError {
    /// An empty `PhoneNumberError`.
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

    /// Sets `country_code`.
    #[must_use]
    pub fn with_country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
}

impl wire::Blank for PhoneNumberError {
    #[inline]
    fn blank() -> Self {
        Self {
            number: None,
            country_code: None,
        }
    }
}

impl wire::Record for PhoneNumberError {
    const NAME: &'static str = "PhoneNumberError";

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

impl<'de> ::serde::Deserialize<'de> for PhoneNumberError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PhoneNumberError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PhoneNumberError {
    const RECEIVED: bool = true;
}
