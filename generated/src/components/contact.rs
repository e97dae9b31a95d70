// Written by `cargo xtask codegen` from models/components/contact.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// How to reach a bank.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "phone": {
///     "number": "5035550142",
///     "countryCode": "1"
///   }
/// }
/// ```
///
/// Source: [`models/components/contact.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/contact.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// A telephone number for reaching the party.
    pub phone: Option<crate::components::PhoneNumber>,
}

impl Contact {
    /// An empty `Contact`.
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
    pub fn with_phone(mut self, value: crate::components::PhoneNumber) -> Self {
        self.phone = Some(value);
        self
    }
}

impl wire::Blank for Contact {
    #[inline]
    fn blank() -> Self {
        Self { phone: None }
    }
}

impl wire::Record for Contact {
    const NAME: &'static str = "Contact";
    const KEYS: &'static [wire::Key] = &[wire::Key::optional("phone")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.phone),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("phone", &self.phone);
    }
}

impl<'de> ::serde::Deserialize<'de> for Contact {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Contact {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Contact {
    const RECEIVED: bool = true;
}
