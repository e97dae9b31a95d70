//! Formats and alphabets as keywords, in the regular expressions that all validators share.

use super::schema::Schema;
use crate::model::{Charset, Format};
use std::fmt::Write;

/// The keywords of a documented format: the registered name where there is one, else a pattern.
pub(super) fn format(format: Format) -> Schema {
    let named = |name: &str| Schema::new().with("format", name);
    let like = |pattern: &str| Schema::new().with("pattern", pattern);
    match format {
        Format::Uuid => named("uuid"),
        Format::Email => named("email"),
        Format::Url => named("uri"),
        Format::HttpUrl => named("uri").with("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://"),
        Format::Hostname => named("hostname"),
        Format::Ip => Schema::any_of(vec![named("ipv4"), named("ipv6")]),
        Format::Ipv4 => named("ipv4"),
        Format::Ipv6 => named("ipv6"),
        Format::Cidr => like("^[0-9A-Fa-f:.]+/[0-9]{1,3}$"),
        Format::Date => named("date"),
        Format::DateTime => named("date-time"),
        Format::E164 => like("^\\+[1-9][0-9]{1,14}$"),
        Format::CountryAlpha2 => like("^[A-Za-z]{2}$"),
        Format::CountryAlpha3 | Format::Currency => like("^[A-Za-z]{3}$"),
        Format::HexColor => {
            like("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$")
        }
        Format::Base64 => Schema::new().with("contentEncoding", "base64"),
        Format::Digits => like("^[0-9]+$"),
        Format::DnsLabel => like("^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"),
        Format::LanguageTag => like("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$"),
        Format::TimeZone => like("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z][A-Za-z0-9_+-]*){0,2}$"),
    }
}

/// Text that starts with this.
pub(super) fn prefix(text: &str) -> String {
    let mut pattern = String::from("^");
    for c in text.chars() {
        if "\\^$.|?*+()[]{}/".contains(c) {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern
}

/// Text of these characters only.
pub(super) fn charset(set: &Charset) -> String {
    let mut class = String::new();
    for (on, range) in [
        (set.lowercase, "a-z"),
        (set.uppercase, "A-Z"),
        (set.digits, "0-9"),
        (set.unicode_letters, "\\p{L}\\p{M}\\p{Nl}"),
    ] {
        if on {
            class.push_str(range);
        }
    }
    for c in set.others.chars() {
        if "\\]^[-/".contains(c) {
            class.push('\\');
        }
        class.push(c);
    }
    if class.is_empty() {
        "^$".to_owned()
    } else {
        format!("^[{class}]*$")
    }
}

/// A decimal number as text with at most this many digits after the point.
pub(super) fn decimal_places(most: u32) -> String {
    let mut pattern = format!("^[-+]?([0-9]+(\\.[0-9]{{0,{most}}})?");
    if most > 0 {
        let _ = write!(pattern, "|\\.[0-9]{{1,{most}}}");
    }
    pattern.push_str(")$");
    pattern
}
