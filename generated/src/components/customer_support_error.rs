// Written by `cargo xtask codegen` from models/components/customersupporterror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in a support contact.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "phone": {
///     "number": "is not accepted"
///   },
///   "email": "is not accepted",
///   "website": "is not accepted"
/// }
/// ```
///
/// Source: [`models/components/customersupporterror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/customersupporterror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerSupportError {
    /// Faults found in the telephone number.
    pub phone: Option<crate::components::PhoneNumberError>,
    /// Why the email address was refused.
    pub email: Option<String>,
    /// Faults found in the postal address.
    pub address: Option<crate::components::AddressError>,
    /// Why the web address was refused.
    pub website: Option<String>,
}

impl CustomerSupportError {
    /// An empty `CustomerSupportError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `phone`.
    #[must_use]
    #[inline]
    pub fn with_phone(mut self, value: crate::components::PhoneNumberError) -> Self {
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
    pub fn with_address(mut self, value: crate::components::AddressError) -> Self {
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

impl wire::Blank for CustomerSupportError {
    #[inline]
    fn blank() -> Self {
        Self {
            phone: None,
            email: None,
            address: None,
            website: None,
        }
    }
}

impl wire::Record for CustomerSupportError {
    const NAME: &'static str = "CustomerSupportError";

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

impl<'de> ::serde::Deserialize<'de> for CustomerSupportError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CustomerSupportError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CustomerSupportError {
    const RECEIVED: bool = true;
}
