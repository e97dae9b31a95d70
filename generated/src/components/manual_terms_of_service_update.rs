// Written by `cargo xtask codegen` from models/components/manualtermsofserviceupdate.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The facts of an agreement that was made on your own site.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "acceptedIP": "203.0.113.24",
///   "acceptedUserAgent": "ShopTerminal/4.2 (Linux; arm64)",
///   "acceptedDomain": "tidewater-cycles.example"
/// }
/// ```
///
/// Source: [`models/components/manualtermsofserviceupdate.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/manualtermsofserviceupdate.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ManualTermsOfServiceUpdate {
    /// The moment at which the user agreed.
    pub accepted_date: Option<crate::support::Timestamp>,
    /// Address from which the user agreed, in IPv4 or IPv6 form.
    ///
    /// Example: `203.0.113.24`
    pub accepted_ip: Option<String>,
    /// The `User-Agent` header of the browser or device with which the user agreed.
    ///
    /// Example: `ShopTerminal/4.2 (Linux; arm64)`
    pub accepted_user_agent: Option<String>,
    /// The site on which the user agreed.
    ///
    /// Example: `tidewater-cycles.example`
    pub accepted_domain: Option<String>,
}

impl ManualTermsOfServiceUpdate {
    /// An empty `ManualTermsOfServiceUpdate`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `accepted_date`.
    #[must_use]
    pub fn with_accepted_date(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.accepted_date = Some(value.into());
        self
    }

    /// Sets `accepted_ip`.
    #[must_use]
    pub fn with_accepted_ip(mut self, value: impl Into<String>) -> Self {
        self.accepted_ip = Some(value.into());
        self
    }

    /// Sets `accepted_user_agent`.
    #[must_use]
    pub fn with_accepted_user_agent(mut self, value: impl Into<String>) -> Self {
        self.accepted_user_agent = Some(value.into());
        self
    }

    /// Sets `accepted_domain`.
    #[must_use]
    pub fn with_accepted_domain(mut self, value: impl Into<String>) -> Self {
        self.accepted_domain = Some(value.into());
        self
    }
}

impl wire::Blank for ManualTermsOfServiceUpdate {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for ManualTermsOfServiceUpdate {
    const NAME: &'static str = "ManualTermsOfServiceUpdate";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("acceptedDate"),
        wire::Key::optional("acceptedIP"),
        wire::Key::optional("acceptedUserAgent"),
        wire::Key::optional("acceptedDomain"),
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
        out.optional("acceptedDate", &self.accepted_date);
        out.optional("acceptedIP", &self.accepted_ip);
        out.optional("acceptedUserAgent", &self.accepted_user_agent);
        out.optional("acceptedDomain", &self.accepted_domain);
    }
}

impl<'de> ::serde::Deserialize<'de> for ManualTermsOfServiceUpdate {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ManualTermsOfServiceUpdate {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ManualTermsOfServiceUpdate {}
