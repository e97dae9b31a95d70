// Written by `cargo xtask codegen` from models/components/addressupdate.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The parts of a postal address to change.
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
/// Source: [`models/components/addressupdate.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/addressupdate.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressUpdate {
    /// Street and house number.
    ///
    /// Example: `48 Harbor Lane`
    pub address_line1: Option<String>,
    /// Flat, suite or floor.
    ///
    /// Example: `Unit 6`
    pub address_line2: Option<String>,
    /// Town or city.
    ///
    /// Example: `Portland`
    pub city: Option<String>,
    /// State or province.
    ///
    /// Example: `OR`
    pub state_or_province: Option<String>,
    /// ZIP or other postal code.
    ///
    /// Example: `97209`
    pub postal_code: Option<String>,
    /// The country, for example `US`.
    ///
    /// Example: `US`
    pub country: Option<String>,
}

impl AddressUpdate {
    /// An empty `AddressUpdate`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `address_line1`.
    #[must_use]
    pub fn with_address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }

    /// Sets `address_line2`.
    #[must_use]
    pub fn with_address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `state_or_province`.
    #[must_use]
    pub fn with_state_or_province(mut self, value: impl Into<String>) -> Self {
        self.state_or_province = Some(value.into());
        self
    }

    /// Sets `postal_code`.
    #[must_use]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
}

impl wire::Blank for AddressUpdate {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for AddressUpdate {
    const NAME: &'static str = "AddressUpdate";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("addressLine1"),
        wire::Key::optional("addressLine2"),
        wire::Key::optional("city"),
        wire::Key::optional("stateOrProvince"),
        wire::Key::optional("postalCode"),
        wire::Key::optional("country"),
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
        out.optional("addressLine1", &self.address_line1);
        out.optional("addressLine2", &self.address_line2);
        out.optional("city", &self.city);
        out.optional("stateOrProvince", &self.state_or_province);
        out.optional("postalCode", &self.postal_code);
        out.optional("country", &self.country);
    }
}

impl<'de> ::serde::Deserialize<'de> for AddressUpdate {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AddressUpdate {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AddressUpdate {}
