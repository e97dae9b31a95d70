// Written by `cargo xtask codegen` from models/components/customersupport.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Contact data that may be printed on card statements so that buyers know whom to call. Only
/// business accounts may have it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "phone": {
///     "number": "5035550142",
///     "countryCode": "1"
///   },
///   "email": "help@tidewater-cycles.example",
///   "address": {
///     "addressLine1": "48 Harbor Lane",
///     "addressLine2": "Unit 6",
///     "city": "Portland",
///     "stateOrProvince": "OR",
///     "postalCode": "97209",
///     "country": "US"
///   },
///   "website": "https://tidewater-cycles.example"
/// }
/// ```
///
/// Source: [`models/components/customersupport.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/customersupport.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerSupport {
    /// A telephone number for reaching the party.
    pub phone: Option<crate::components::PhoneNumber>,
    /// An email address for reaching the party.
    ///
    /// Example: `help@tidewater-cycles.example`
    pub email: Option<String>,
    /// The postal address of the party.
    pub address: Option<crate::components::Address>,
    /// The public web address of the business.
    pub website: Option<String>,
}

impl CustomerSupport {
    /// An empty `CustomerSupport`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `phone`.
    #[must_use]
    #[inline]
    pub fn with_phone(mut self, value: crate::components::PhoneNumber) -> Self {
        self.phone = Some(value);
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: crate::components::Address) -> Self {
        self.address = Some(value);
        self
    }

    /// Sets `website`.
    #[must_use]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
}

impl wire::Blank for CustomerSupport {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for CustomerSupport {
    const NAME: &'static str = "CustomerSupport";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("phone"),
        wire::Key::optional("email"),
        wire::Key::optional("address"),
        wire::Key::optional("website"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.phone),
            1 => wire::fill(map, &mut self.email),
            2 => wire::fill(map, &mut self.address),
            3 => wire::fill(map, &mut self.website),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("address", &self.address);
        out.optional("website", &self.website);
    }
}

impl<'de> ::serde::Deserialize<'de> for CustomerSupport {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CustomerSupport {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CustomerSupport {}
