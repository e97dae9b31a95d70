//! Percent-encoding.

use std::fmt::Write;

/// Appends text with everything encoded but the unreserved characters of RFC 3986, section 2.3. What comes out is
/// one value: it cannot end a path segment or a query parameter.
pub(super) fn percent(out: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            escape(out, byte);
        }
    }
}

/// Name and value pairs as `application/x-www-form-urlencoded` (WHATWG URL, section 5.2).
pub(super) fn form(pairs: &[(String, String)]) -> String {
    joined(pairs, form_text)
}

/// One value of a form.
pub(super) fn form_value(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    form_text(&mut out, text);
    out
}

fn form_text(out: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b' ' => out.push('+'),
            b'*' | b'-' | b'.' | b'_' => out.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            _ => escape(out, byte),
        }
    }
}

/// Name and value pairs as a query string, without the question mark.
pub(super) fn query(pairs: &[(String, String)]) -> String {
    joined(pairs, percent)
}

fn joined(pairs: &[(String, String)], encode: impl Fn(&mut String, &str)) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        encode(&mut out, name);
        out.push('=');
        encode(&mut out, value);
    }
    out
}

fn escape(out: &mut String, byte: u8) {
    // Writing to a string cannot fail.
    let _ = write!(out, "%{byte:02X}");
}
