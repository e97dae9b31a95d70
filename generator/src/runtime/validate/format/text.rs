//! Encodings and tags.

/// RFC 4648, sections 4 and 5, with or without padding; line breaks as in RFC 2045 are let pass.
pub(super) fn is_base64(text: &str) -> bool {
    let body = text.trim_end_matches(['\r', '\n']);
    let digits = body.trim_end_matches('=');
    let padding = body.len() - digits.len();
    let count = digits
        .bytes()
        .filter(|b| !matches!(b, b'\r' | b'\n'))
        .count();
    let alphabet = |b: u8| b.is_ascii_alphanumeric() || b"+/-_\r\n".contains(&b);
    digits.bytes().all(alphabet)
        && count % 4 != 1
        && (padding == 0 || (padding <= 2 && (count + padding).is_multiple_of(4)))
}

/// RFC 5646: subtags of at most eight letters and digits, the first of letters only.
pub(super) fn is_language_tag(text: &str) -> bool {
    let mut subtags = text.split('-');
    let subtag =
        |tag: &str| (1..=8).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric());
    subtags
        .next()
        .is_some_and(|tag| subtag(tag) && tag.bytes().all(|b| b.is_ascii_alphabetic()))
        && subtags.all(subtag)
}

/// The IANA database: `UTC`, `Europe/Kyiv`, `America/Argentina/Buenos_Aires`, `Etc/GMT+5`.
pub(super) fn is_time_zone(text: &str) -> bool {
    let part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"_+-".contains(&b))
    };
    text.split('/').count() <= 3 && text.split('/').all(part)
}
