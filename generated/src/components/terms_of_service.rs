// Written by `cargo xtask codegen` from models/components/termsofservice.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The recorded agreement of the user to the platform terms.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "acceptedDate": "2026-01-02T12:02:57Z",
///   "acceptedIP": "203.0.113.24"
/// }
/// ```
///
/// Source: [`models/components/termsofservice.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/termsofservice.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TermsOfService {
    /// The moment at which the user agreed.
    pub accepted_date: crate::support::Timestamp,
    /// Address from which the user agreed, in IPv4 or IPv6 form.
    ///
    /// Example: `203.0.113.24`
    pub accepted_ip: String,
}

impl TermsOfService {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        accepted_date: impl Into<crate::support::Timestamp>,
        accepted_ip: impl Into<String>,
    ) -> Self {
        Self {
            accepted_date: accepted_date.into(),
            accepted_ip: accepted_ip.into(),
        }
    }
}

impl wire::Blank for TermsOfService {
    #[inline]
    fn blank() -> Self {
        Self {
            accepted_date: wire::blank(),
            accepted_ip: wire::blank(),
        }
    }
}

impl wire::Record for TermsOfService {
    const NAME: &'static str = "TermsOfService";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("acceptedDate"),
        wire::Key::required("acceptedIP"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.accepted_date),
            1 => wire::fill(map, &mut self.accepted_ip),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("acceptedDate", &self.accepted_date);
        out.required("acceptedIP", &self.accepted_ip);
    }
}

impl<'de> ::serde::Deserialize<'de> for TermsOfService {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TermsOfService {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TermsOfService {
    const RECEIVED: bool = true;
}
