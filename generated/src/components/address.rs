// Written by `cargo xtask codegen` from models/components/address.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A complete postal address.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "addressLine1": "48 Harbor Lane",
///   "addressLine2": "Unit 6",
///   "city": "Portland",
///   "stateOrProvince": "OR",
///   "postalCode": "97209",
///   "country": "US"
/// }
/// ```
///
/// Source: [`models/components/address.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/address.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// Street and house number.
    ///
    /// Example: `48 Harbor Lane`
    pub address_line1: String,
    /// Flat, suite or floor.
    ///
    /// Example: `Unit 6`
    pub address_line2: Option<String>,
    /// Town or city.
    ///
    /// Example: `Portland`
    pub city: String,
    /// State or province.
    ///
    /// Example: `OR`
    pub state_or_province: String,
    /// ZIP or other postal code.
    ///
    /// Example: `97209`
    pub postal_code: String,
    /// The country, for example `US`.
    ///
    /// Example: `US`
    pub country: String,
}

impl Address {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        address_line1: impl Into<String>,
        city: impl Into<String>,
        state_or_province: impl Into<String>,
        postal_code: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self {
            address_line1: address_line1.into(),
            city: city.into(),
            state_or_province: state_or_province.into(),
            postal_code: postal_code.into(),
            country: country.into(),
            ..wire::blank()
        }
    }

    /// Sets `address_line2`.
    #[must_use]
    pub fn with_address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
}

impl wire::Blank for Address {
    #[inline]
    fn blank() -> Self {
        Self {
            address_line1: wire::blank(),
            address_line2: None,
            city: wire::blank(),
            state_or_province: wire::blank(),
            postal_code: wire::blank(),
            country: wire::blank(),
        }
    }
}

impl wire::Record for Address {
    const NAME: &'static str = "Address";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("addressLine1"),
        wire::Key::optional("addressLine2"),
        wire::Key::required("city"),
        wire::Key::required("stateOrProvince"),
        wire::Key::required("postalCode"),
        wire::Key::required("country"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.address_line1),
            1 => wire::fill(map, &mut self.address_line2),
            2 => wire::fill(map, &mut self.city),
            3 => wire::fill(map, &mut self.state_or_province),
            4 => wire::fill(map, &mut self.postal_code),
            5 => wire::fill(map, &mut self.country),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("addressLine1", &self.address_line1);
        out.optional("addressLine2", &self.address_line2);
        out.required("city", &self.city);
        out.required("stateOrProvince", &self.state_or_province);
        out.required("postalCode", &self.postal_code);
        out.required("country", &self.country);
    }
}

impl<'de> ::serde::Deserialize<'de> for Address {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Address {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Address {}
