// Written by `cargo xtask codegen` from models/components/manualtermsofservice.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The facts of an agreement that was made on your own site.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "acceptedDate": "2026-01-20T18:07:19Z",
///   "acceptedIP": "203.0.113.24",
///   "acceptedUserAgent": "ShopTerminal/4.2 (Linux; arm64)",
///   "acceptedDomain": "tidewater-cycles.example"
/// }
/// ```
///
/// Source: [`models/components/manualtermsofservice.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/manualtermsofservice.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ManualTermsOfService {
    /// The moment at which the user agreed.
    pub accepted_date: crate::support::Timestamp,
    /// Address from which the user agreed, in IPv4 or IPv6 form.
    ///
    /// Example: `203.0.113.24`
    pub accepted_ip: String,
    /// The `User-Agent` header of the browser or device with which the user agreed.
    ///
    /// Example: `ShopTerminal/4.2 (Linux; arm64)`
    pub accepted_user_agent: String,
    /// The site on which the user agreed.
    ///
    /// Example: `tidewater-cycles.example`
    pub accepted_domain: String,
}

impl ManualTermsOfService {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        accepted_date: impl Into<crate::support::Timestamp>,
        accepted_ip: impl Into<String>,
        accepted_user_agent: impl Into<String>,
        accepted_domain: impl Into<String>,
    ) -> Self {
        Self {
            accepted_date: accepted_date.into(),
            accepted_ip: accepted_ip.into(),
            accepted_user_agent: accepted_user_agent.into(),
            accepted_domain: accepted_domain.into(),
        }
    }
}

impl wire::Blank for ManualTermsOfService {
    #[inline]
    fn blank() -> Self {
        Self {
            accepted_date: wire::blank(),
            accepted_ip: wire::blank(),
            accepted_user_agent: wire::blank(),
            accepted_domain: wire::blank(),
        }
    }
}

impl wire::Record for ManualTermsOfService {
    const NAME: &'static str = "ManualTermsOfService";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("acceptedDate"),
        wire::Key::required("acceptedIP"),
        wire::Key::required("acceptedUserAgent"),
        wire::Key::required("acceptedDomain"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.accepted_date),
            1 => wire::fill(map, &mut self.accepted_ip),
            2 => wire::fill(map, &mut self.accepted_user_agent),
            3 => wire::fill(map, &mut self.accepted_domain),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("acceptedDate", &self.accepted_date);
        out.required("acceptedIP", &self.accepted_ip);
        out.required("acceptedUserAgent", &self.accepted_user_agent);
        out.required("acceptedDomain", &self.accepted_domain);
    }
}

impl<'de> ::serde::Deserialize<'de> for ManualTermsOfService {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ManualTermsOfService {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ManualTermsOfService {}
