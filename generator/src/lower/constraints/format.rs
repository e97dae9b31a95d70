//! Formats by name: `ISO 3166-1 alpha-2 country code`, `a valid email address`, `YYYY-MM-DD`.

use super::cursor::Cursor;
use super::lex::Kind;
use super::number;
use crate::model::Format;

/// What a phrase about a format means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// A format that can be checked.
    Known(Format),
    /// A family of formats (`ISO 8601`) too wide to be checked.
    Loose,
}

/// Names that stand on their own.
const NAMES: [(&str, Named); 85] = [
    ("uuid v4", Named::Known(Format::Uuid)),
    ("uuidv4", Named::Known(Format::Uuid)),
    ("uuid v7", Named::Known(Format::Uuid)),
    ("uuidv7", Named::Known(Format::Uuid)),
    ("uuids", Named::Known(Format::Uuid)),
    ("uuid", Named::Known(Format::Uuid)),
    ("guid", Named::Known(Format::Uuid)),
    ("email addresses", Named::Known(Format::Email)),
    ("email address", Named::Known(Format::Email)),
    ("e mail address", Named::Known(Format::Email)),
    ("email", Named::Known(Format::Email)),
    ("emails", Named::Known(Format::Email)),
    ("http or https urls", Named::Known(Format::HttpUrl)),
    ("http or https url", Named::Known(Format::HttpUrl)),
    ("http / https url", Named::Known(Format::HttpUrl)),
    ("http ( s ) url", Named::Known(Format::HttpUrl)),
    ("https url", Named::Known(Format::HttpUrl)),
    ("https urls", Named::Known(Format::HttpUrl)),
    ("https uri", Named::Known(Format::HttpUrl)),
    ("http url", Named::Known(Format::HttpUrl)),
    ("urls", Named::Known(Format::Url)),
    ("url", Named::Known(Format::Url)),
    ("uris", Named::Known(Format::Url)),
    ("uri", Named::Known(Format::Url)),
    ("ipv4 or ipv6 addresses", Named::Known(Format::Ip)),
    ("ipv4 or ipv6 address", Named::Known(Format::Ip)),
    ("ipv4 / ipv6 address", Named::Known(Format::Ip)),
    ("ipv4 or ipv6", Named::Known(Format::Ip)),
    ("ipv6 or ipv4 address", Named::Known(Format::Ip)),
    ("ip v4 address", Named::Known(Format::Ipv4)),
    ("ipv4 addresses", Named::Known(Format::Ipv4)),
    ("ipv4 address", Named::Known(Format::Ipv4)),
    ("ipv4", Named::Known(Format::Ipv4)),
    ("ip v6 address", Named::Known(Format::Ipv6)),
    ("ipv6 addresses", Named::Known(Format::Ipv6)),
    ("ipv6 address", Named::Known(Format::Ipv6)),
    ("ipv6", Named::Known(Format::Ipv6)),
    ("ip addresses", Named::Known(Format::Ip)),
    ("ip address", Named::Known(Format::Ip)),
    ("cidr blocks", Named::Known(Format::Cidr)),
    ("cidr block", Named::Known(Format::Cidr)),
    ("cidr ranges", Named::Known(Format::Cidr)),
    ("cidr range", Named::Known(Format::Cidr)),
    ("cidr", Named::Known(Format::Cidr)),
    (
        "fully qualified domain names",
        Named::Known(Format::Hostname),
    ),
    (
        "fully qualified domain name",
        Named::Known(Format::Hostname),
    ),
    ("fqdn", Named::Known(Format::Hostname)),
    ("domain names", Named::Known(Format::Hostname)),
    ("domain name", Named::Known(Format::Hostname)),
    ("hostnames", Named::Known(Format::Hostname)),
    ("hostname", Named::Known(Format::Hostname)),
    ("host name", Named::Known(Format::Hostname)),
    ("yyyy mm dd", Named::Known(Format::Date)),
    ("iso 8601 calendar date", Named::Known(Format::Date)),
    ("iso 8601 date time", Named::Loose),
    ("iso 8601 date", Named::Loose),
    ("iso 8601", Named::Loose),
    ("iso8601", Named::Loose),
    ("rfc 3339 full date", Named::Known(Format::Date)),
    ("rfc 3339 date time", Named::Known(Format::DateTime)),
    ("rfc 3339 timestamp", Named::Known(Format::DateTime)),
    ("rfc 3339 date", Named::Loose),
    ("rfc 3339", Named::Known(Format::DateTime)),
    ("rfc3339 date", Named::Loose),
    ("rfc3339", Named::Known(Format::DateTime)),
    ("e.164", Named::Known(Format::E164)),
    ("e164", Named::Known(Format::E164)),
    ("iso 4217", Named::Known(Format::Currency)),
    ("iso4217", Named::Known(Format::Currency)),
    ("iso currency", Named::Known(Format::Currency)),
    ("hex color", Named::Known(Format::HexColor)),
    ("hex colour", Named::Known(Format::HexColor)),
    ("hexadecimal color", Named::Known(Format::HexColor)),
    ("base64 encoded", Named::Known(Format::Base64)),
    ("base 64", Named::Known(Format::Base64)),
    ("base64", Named::Known(Format::Base64)),
    ("dns label", Named::Known(Format::DnsLabel)),
    ("dns_label", Named::Known(Format::DnsLabel)),
    ("dns 1123 label", Named::Known(Format::DnsLabel)),
    ("rfc 1123 label", Named::Known(Format::DnsLabel)),
    ("bcp 47", Named::Known(Format::LanguageTag)),
    ("ietf language tag", Named::Known(Format::LanguageTag)),
    ("iana time zone", Named::Known(Format::TimeZone)),
    ("iana timezone", Named::Known(Format::TimeZone)),
    ("iana tz", Named::Known(Format::TimeZone)),
];

/// Words around a format's name that say nothing more.
const ADJECTIVES: [&str; 26] = [
    "a",
    "an",
    "the",
    "valid",
    "well formed",
    "properly formatted",
    "properly formed",
    "correctly formatted",
    "absolute",
    "full",
    "publicly accessible",
    "publicly reachable",
    "lowercase",
    "uppercase",
    "capitalized",
    "standard",
    "compliant",
    "string",
    "formatted",
    "css",
    "unique",
    "international",
    "secure",
    "public",
    "reachable",
    "syntactically valid",
];

const NOUNS: [&str; 35] = [
    "country codes",
    "country code",
    "currency codes",
    "currency code",
    "color codes",
    "color code",
    "colour code",
    "phone numbers",
    "phone number",
    "telephone number",
    "language tags",
    "language tag",
    "language code",
    "codes",
    "code",
    "format",
    "formats",
    "strings",
    "string",
    "standard",
    "notation",
    "specification",
    "syntax",
    "timestamps",
    "timestamp",
    "datetime",
    "date time",
    "identifiers",
    "identifier",
    "values",
    "value",
    "representation",
    "compliant",
    "names",
    "name",
];

/// A format, with its adjectives and nouns.
pub(super) fn format(c: &mut Cursor<'_, '_>) -> Option<Named> {
    c.attempt(|c| {
        let mut letters = None;
        loop {
            if c.any(&ADJECTIVES) {
                continue;
            }
            match c.attempt(count_of_letters) {
                Some(count) => letters = Some(count),
                None if rfc_reference(c) => {}
                None => break,
            }
        }
        let named = core(c, letters.as_deref())?;
        c.attempt(|c| rfc_in_parentheses(c).then_some(()));
        while c.any(&NOUNS) {}
        c.attempt(|c| {
            c.any(&[
                "as per",
                "per",
                "as defined in",
                "as defined by",
                "according to",
                "defined by",
            ])
            .then_some(())?;
            c.maybe(&["the"]);
            rfc_reference(c).then_some(())
        });
        Some(named)
    })
}

/// `2-letter`, `three character`: how many.
fn count_of_letters(c: &mut Cursor<'_, '_>) -> Option<String> {
    let count = number::number(c)?;
    c.hyphen();
    c.any(&["letter", "character", "char", "digit"])
        .then_some(count)
}

/// `RFC 5322` in front of a name that is not itself an RFC's format.
fn rfc_reference(c: &mut Cursor<'_, '_>) -> bool {
    c.attempt(|c| {
        if c.word("rfc") {
            c.hyphen();
            let token = c.next().filter(|token| token.kind == Kind::Number)?;
            if matches!(token.text, "3339" | "1123") {
                return None;
            }
        } else {
            let token = c.next().filter(|token| token.kind == Kind::Word)?;
            let digits = token
                .text
                .strip_prefix("RFC")
                .or_else(|| token.text.strip_prefix("rfc"))?;
            let other = !digits.is_empty()
                && digits.chars().all(|c| c.is_ascii_digit())
                && digits != "3339";
            other.then_some(())?;
        }
        Some(())
    })
    .is_some()
}

fn rfc_in_parentheses(c: &mut Cursor<'_, '_>) -> bool {
    c.punct('(') && rfc_reference(c) && c.punct(')')
}

fn core(c: &mut Cursor<'_, '_>, letters: Option<&str>) -> Option<Named> {
    if let Some(country) = c.attempt(|c| country(c, letters)) {
        return Some(country);
    }
    if let Some((_, named)) = NAMES.iter().find(|(name, _)| c.phrase(name)) {
        return Some(*named);
    }
    let token = c
        .next()
        .filter(|token| matches!(token.kind, Kind::Code | Kind::Quoted))?;
    let date = token.text.eq_ignore_ascii_case("yyyy-mm-dd");
    date.then_some(Named::Known(Format::Date))
}

/// ISO 3166-1, which has codes of two and of three letters.
fn country(c: &mut Cursor<'_, '_>, letters: Option<&str>) -> Option<Named> {
    c.any(&["iso 3166 1", "iso3166 1", "iso 3166", "iso3166"])
        .then_some(())?;
    let alpha = c.any(&["alpha 2", "alpha2", "a2"]);
    if alpha || letters == Some("2") {
        return Some(Named::Known(Format::CountryAlpha2));
    }
    if c.any(&["alpha 3", "alpha3", "a3"]) || letters == Some("3") {
        return Some(Named::Known(Format::CountryAlpha3));
    }
    // Which of the two is not said; and ISO 3166-2 is about regions.
    if c.hyphen() {
        return None;
    }
    c.maybe(&["country code", "code"]);
    Some(Named::Loose)
}
