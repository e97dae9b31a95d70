//! Formats by name: `ISO 3166-1 alpha-2 country code`, `a valid email address`, `YYYY-MM-DD`.

use super::cursor::Cursor;
use super::number;
use crate::lower::constraints::text::lex::Kind;
use crate::model::Format;

/// What a phrase about a format means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// A format that can be checked.
    Known(Format),
    /// A family of formats (`ISO 8601`) too wide to be checked.
    Loose,
}

/// Names that stand on their own; longer ones first.
const NAMES: [(Named, &str); 25] = [
    (
        Named::Known(Format::Uuid),
        "uuid v4|uuidv4|uuid v7|uuidv7|uuids|uuid|guid",
    ),
    (
        Named::Known(Format::Email),
        "email addresses|email address|e mail address|emails|email",
    ),
    (
        Named::Known(Format::HttpUrl),
        "http or https urls|http or https url|http / https url|http ( s ) url|https urls|https url|https uri|http url",
    ),
    (Named::Known(Format::Url), "urls|url|uris|uri"),
    (
        Named::Known(Format::Ip),
        "ipv4 or ipv6 addresses|ipv4 or ipv6 address|ipv4 / ipv6 address|ipv4 or ipv6|ipv6 or ipv4 address|\
         ip addresses|ip address",
    ),
    (
        Named::Known(Format::Ipv4),
        "ip v4 address|ipv4 addresses|ipv4 address|ipv4",
    ),
    (
        Named::Known(Format::Ipv6),
        "ip v6 address|ipv6 addresses|ipv6 address|ipv6",
    ),
    (
        Named::Known(Format::Cidr),
        "cidr blocks|cidr block|cidr ranges|cidr range|cidr",
    ),
    (
        Named::Known(Format::Hostname),
        "fully qualified domain names|fully qualified domain name|fqdn|domain names|domain name|hostnames|hostname|\
         host name",
    ),
    (
        Named::Known(Format::DateTime),
        "rfc 3339 date time|rfc 3339 datetime|rfc 3339 timestamp|rfc3339 date time|rfc3339 timestamp",
    ),
    (
        Named::Known(Format::Date),
        "yyyy mm dd|iso 8601 calendar date|rfc 3339 full date|full date",
    ),
    (
        Named::Loose,
        "iso 8601 date time|iso 8601 date|iso 8601|iso8601|rfc 3339 date|rfc3339 date|iso date",
    ),
    (Named::Known(Format::DateTime), "rfc 3339|rfc3339"),
    (Named::Known(Format::E164), "e.164|e164"),
    (
        Named::Known(Format::Currency),
        "iso 4217|iso4217|iso currency",
    ),
    (
        Named::Known(Format::HexColor),
        "hex color|hex colour|hexadecimal color|hexadecimal colour",
    ),
    (
        Named::Known(Format::Base64),
        "base64 encoded|base 64 encoded|base 64|base64",
    ),
    (
        Named::Known(Format::DnsLabel),
        "dns label|dns_label|dns 1123 label|rfc 1123 label|rfc 1035 label",
    ),
    (
        Named::Known(Format::LanguageTag),
        "bcp 47|bcp47|ietf language tag|ietf bcp 47",
    ),
    (
        Named::Known(Format::TimeZone),
        "iana time zone|iana timezone|iana tz|tz database|olson time zone|olson timezone",
    ),
    // Names that look like others and are not.
    (Named::Loose, "urn|jwt|semver"),
    (Named::Loose, "iso 639 1|iso 639"),
    (Named::Loose, "iana media type|media type|mime type"),
    (Named::Loose, "rfc 2822|rfc 822"),
    (Named::Loose, "unix timestamp|unix epoch"),
];

/// Words around a format's name that say nothing more.
const ADJECTIVES: &str = "a|an|the|valid|fully qualified|well formed|properly formatted|properly formed|correctly formatted|absolute|\
     full|publicly accessible|publicly reachable|lowercase|uppercase|capitalized|standard|\
     compliant|string|formatted|css|unique|international|secure|v4|v7|version 4|public|reachable|\
     syntactically valid";

const NOUNS: &str = "country codes|country code|currency codes|currency code|color codes|color code|colour code|\
     phone numbers|phone number|telephone number|language tags|language tag|language code|codes|\
     code|formatted|encoded|format|formats|strings|string|standard|notation|specification|syntax|timestamps|\
     timestamp|datetime|date time|identifiers|identifier|values|value|representation|compliant|\
     names|name";

/// A format, with its adjectives and nouns.
pub(crate) fn format(c: &mut Cursor<'_, '_>) -> Option<Named> {
    c.has(|hints| hints.format).then_some(())?;
    c.attempt(|c| {
        let mut letters = None;
        loop {
            if c.any(ADJECTIVES) {
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
        while c.any(NOUNS) || c.attempt(count_of_letters).is_some() {}
        c.attempt(|c| {
            c.punct(',');
            c.any("in lowercase|in uppercase|in lower case|in upper case|in all caps")
                .then_some(())
        });
        c.attempt(|c| {
            c.any("in|as per|per|as defined in|as defined by|according to|defined by")
                .then_some(())?;
            c.maybe("the");
            rfc_reference(c).then_some(())?;
            c.maybe("format");
            Some(())
        });
        Some(named)
    })
}

/// `2-letter`, `three character`: how many.
fn count_of_letters(c: &mut Cursor<'_, '_>) -> Option<String> {
    let count = number::number(c)?;
    c.hyphen();
    c.any("letter|character|char|digit").then_some(count)
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
    if let Some((named, _)) = NAMES.iter().find(|(_, names)| c.any(names)) {
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
    c.any("iso 3166 1|iso3166 1|iso 3166|iso3166")
        .then_some(())?;
    let alpha = c.any("alpha 2|alpha2|a2");
    if alpha || letters == Some("2") {
        return Some(Named::Known(Format::CountryAlpha2));
    }
    if c.any("alpha 3|alpha3|a3") || letters == Some("3") {
        return Some(Named::Known(Format::CountryAlpha3));
    }
    // Which of the two is not said; and ISO 3166-2 is about regions.
    if c.hyphen() {
        return None;
    }
    c.maybe("country code|code");
    Some(Named::Loose)
}
