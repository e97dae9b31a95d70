//! Whether a text has a format. Tolerant: only what is plainly something else is refused.

use crate::model::{Charset, Constraint, Format};

/// Whether the text breaks a constraint about how texts are written.
pub(crate) fn text_breaks(constraint: &Constraint, text: &str) -> bool {
    match constraint {
        Constraint::Format(format) => !has_format(*format, text),
        Constraint::Prefix(prefix) => !text.starts_with(prefix.as_str()),
        Constraint::NotPrefix(prefix) => text.starts_with(prefix.as_str()),
        Constraint::Charset(set) => !text.chars().all(|c| in_charset(set, c)),
        Constraint::DecimalPlaces(most) => !is_decimal(text, *most),
        _ => false,
    }
}

pub(crate) fn in_charset(set: &Charset, c: char) -> bool {
    (set.lowercase && c.is_ascii_lowercase())
        || (set.uppercase && c.is_ascii_uppercase())
        || (set.digits && c.is_ascii_digit())
        || (set.unicode_letters && c.is_alphabetic())
        || set.others.contains(c)
}

fn is_decimal(text: &str, most: u32) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let numeric = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    !whole.is_empty()
        && numeric(whole)
        && numeric(fraction)
        && u32::try_from(fraction.len()).is_ok_and(|places| places <= most)
}

fn has_format(format: Format, text: &str) -> bool {
    let ascii_letters =
        |count: usize| text.len() == count && text.chars().all(|c| c.is_ascii_alphabetic());
    match format {
        Format::Uuid => is_uuid(text),
        Format::Email => {
            text.split_once('@')
                .is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty())
                && !text.contains(char::is_whitespace)
        }
        Format::Url => text
            .split_once(':')
            .is_some_and(|(scheme, rest)| is_scheme(scheme) && !rest.is_empty()),
        Format::HttpUrl => ["http://", "https://"]
            .iter()
            .any(|scheme| text.len() > scheme.len() && text.starts_with(scheme)),
        Format::Hostname => is_hostname(text),
        Format::Ip => text.parse::<std::net::IpAddr>().is_ok(),
        Format::Ipv4 => text.parse::<std::net::Ipv4Addr>().is_ok(),
        Format::Ipv6 => text.parse::<std::net::Ipv6Addr>().is_ok(),
        Format::Cidr => text.split_once('/').is_some_and(|(address, bits)| {
            address.parse::<std::net::IpAddr>().is_ok()
                && bits.parse::<u8>().is_ok_and(|bits| bits <= 128)
        }),
        Format::Date => is_date(text),
        Format::DateTime => {
            text.get(..10).is_some_and(is_date)
                && text
                    .get(10..11)
                    .is_some_and(|t| matches!(t, "T" | "t" | " "))
        }
        Format::E164 => text.strip_prefix('+').is_some_and(|digits| {
            (2..=15).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit())
        }),
        Format::CountryAlpha2 => ascii_letters(2),
        Format::CountryAlpha3 | Format::Currency => ascii_letters(3),
        Format::HexColor => text.strip_prefix('#').is_some_and(|digits| {
            matches!(digits.len(), 3 | 4 | 6 | 8) && digits.chars().all(|c| c.is_ascii_hexdigit())
        }),
        Format::Base64 => {
            !text.is_empty()
                && text.chars().all(|c| {
                    c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '-' | '_' | '=' | '\n')
                })
        }
        Format::Digits => !text.is_empty() && text.chars().all(|c| c.is_ascii_digit()),
        Format::DnsLabel => is_label(text),
        Format::LanguageTag => {
            !text.is_empty()
                && text.split(['-', '_']).all(|part| {
                    (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
                })
        }
        Format::TimeZone => {
            !text.is_empty()
                && text
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-' | '+'))
        }
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.chars().enumerate().all(|(index, c)| match index {
            8 | 13 | 18 | 23 => c == '-',
            _ => c.is_ascii_hexdigit(),
        })
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

fn is_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// Names in any script: what is on the wire may be written before it is encoded.
fn is_hostname(text: &str) -> bool {
    let name = text.strip_suffix('.').unwrap_or(text);
    let name = name.strip_prefix("*.").unwrap_or(name);
    !name.is_empty()
        && name.chars().count() <= 253
        && name.split('.').all(|label| {
            !label.is_empty()
                && label.chars().count() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .chars()
                    .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
        })
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let number = |part: &str, width: usize| -> Option<u32> {
        (part.len() == width && part.chars().all(|c| c.is_ascii_digit()))
            .then(|| part.parse().ok())?
    };
    number(year, 4).is_some()
        && number(month, 2).is_some_and(|m| (1..=12).contains(&m))
        && number(day, 2).is_some_and(|d| (1..=31).contains(&d))
}
