//! Formats of text, checked by shape and without regular expressions.
//!
//! Each check accepts whatever the documented format can reasonably mean: refusing a good value is worse than
//! letting a bad one through to the server.

mod code;
mod net;
mod text;

use super::super::iso8601::{is_date, is_timestamp};
use std::fmt;

/// A documented format of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Format {
    /// A UUID in hyphenated form, of any version and case.
    Uuid,
    /// An email address, without a display name.
    Email,
    /// An absolute URL or URI.
    Url,
    /// An `http` or `https` URL.
    HttpUrl,
    /// A host name, internationalised or not.
    Hostname,
    /// An IPv4 or IPv6 address.
    Ip,
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address, with or without a zone.
    Ipv6,
    /// An address block in CIDR notation.
    Cidr,
    /// A calendar date, `YYYY-MM-DD`.
    Date,
    /// A date and time as in RFC 3339 or ISO 8601; the time, its seconds and the offset may be missing.
    DateTime,
    /// A phone number, E.164: `+` and at most 15 digits.
    E164,
    /// The shape of an ISO 3166-1 alpha-2 country code: two letters of either case.
    CountryAlpha2,
    /// The shape of an ISO 3166-1 alpha-3 country code: three letters of either case.
    CountryAlpha3,
    /// The shape of an ISO 4217 currency code: three letters of either case.
    Currency,
    /// A colour: `#` and 3, 4, 6 or 8 hexadecimal digits.
    HexColor,
    /// Base64, of the standard or the URL-safe alphabet, padded or not.
    Base64,
    /// ASCII digits only.
    Digits,
    /// A DNS label: at most 63 ASCII letters, digits and inner hyphens.
    DnsLabel,
    /// The shape of a BCP 47 language tag.
    LanguageTag,
    /// The shape of an IANA time zone name.
    TimeZone,
}

impl Format {
    /// Whether the text has this format.
    #[must_use]
    pub fn matches(self, text: &str) -> bool {
        match self {
            Format::Uuid => code::is_uuid(text),
            Format::Email => net::is_email(text),
            Format::Url => net::is_url(text),
            Format::HttpUrl => net::is_http_url(text),
            Format::Hostname => net::is_hostname(text),
            Format::Ip => net::is_ipv4(text) || net::is_ipv6(text),
            Format::Ipv4 => net::is_ipv4(text),
            Format::Ipv6 => net::is_ipv6(text),
            Format::Cidr => net::is_cidr(text),
            Format::Date => is_date(text),
            Format::DateTime => is_timestamp(text) || is_date(text),
            Format::E164 => code::is_e164(text),
            Format::CountryAlpha2 => code::is_letters(text, 2),
            Format::CountryAlpha3 | Format::Currency => code::is_letters(text, 3),
            Format::HexColor => code::is_hex_color(text),
            Format::Base64 => text::is_base64(text),
            Format::Digits => code::is_digits(text),
            Format::DnsLabel => net::is_dns_label(text),
            Format::LanguageTag => text::is_language_tag(text),
            Format::TimeZone => text::is_time_zone(text),
        }
    }

    /// A stable name: `uuid`, `date_time`, ….
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.names().0
    }

    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Format::Uuid => ("uuid", "a UUID"),
            Format::Email => ("email", "an email address"),
            Format::Url => ("url", "an absolute URL"),
            Format::HttpUrl => ("http_url", "an http or https URL"),
            Format::Hostname => ("hostname", "a host name"),
            Format::Ip => ("ip", "an IP address"),
            Format::Ipv4 => ("ipv4", "an IPv4 address"),
            Format::Ipv6 => ("ipv6", "an IPv6 address"),
            Format::Cidr => ("cidr", "an address block in CIDR notation"),
            Format::Date => ("date", "a date (YYYY-MM-DD)"),
            Format::DateTime => ("date_time", "a date and time (RFC 3339)"),
            Format::E164 => ("e164", "a phone number in E.164 form (`+` and digits)"),
            Format::CountryAlpha2 => ("country_alpha2", "a two-letter country code (ISO 3166-1)"),
            Format::CountryAlpha3 => ("country_alpha3", "a three-letter country code (ISO 3166-1)"),
            Format::Currency => ("currency", "a three-letter currency code (ISO 4217)"),
            Format::HexColor => ("hex_color", "a hexadecimal colour (#rrggbb)"),
            Format::Base64 => ("base64", "Base64"),
            Format::Digits => ("digits", "digits only"),
            Format::DnsLabel => ("dns_label", "a DNS label"),
            Format::LanguageTag => ("language_tag", "a language tag (BCP 47)"),
            Format::TimeZone => ("time_zone", "an IANA time zone name"),
        }
    }
}

/// In words that continue "must be".
impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.names().1)
    }
}
