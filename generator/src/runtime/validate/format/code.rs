//! Codes and identifiers of fixed shape.

/// RFC 9562: five groups of hexadecimal digits.
pub(super) fn is_uuid(text: &str) -> bool {
    let mut groups = text.split('-');
    let fits = [8, 4, 4, 4, 12]
        .iter()
        .all(|len| groups.next().is_some_and(|group| is_hex(group, *len)));
    fits && groups.next().is_none()
}

/// ITU-T E.164 as it is written: `+`, a country code that does not start with 0, at most 15 digits in all.
pub(super) fn is_e164(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|number| {
        is_digits(number) && !number.starts_with('0') && (2..=15).contains(&number.len())
    })
}

pub(super) fn is_letters(text: &str, len: usize) -> bool {
    text.len() == len && text.bytes().all(|b| b.is_ascii_alphabetic())
}

pub(super) fn is_hex_color(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|digits| [3, 4, 6, 8].iter().any(|len| is_hex(digits, *len)))
}

pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn is_hex(text: &str, len: usize) -> bool {
    text.len() == len && text.bytes().all(|b| b.is_ascii_hexdigit())
}
