//! Names and addresses of the network.

use super::code::is_digits;
use std::net::{Ipv4Addr, Ipv6Addr};

/// RFC 1034, 1123 and 5890: labels of letters, digits and hyphens, in any script; `_` as in service names, and a
/// final dot, are let pass.
pub(super) fn is_hostname(text: &str) -> bool {
    let name = text.strip_suffix('.').unwrap_or(text);
    name.len() <= 253 && name.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    let inner = |c: char| c.is_alphanumeric() || is_mark(c) || c == '-' || c == '_';
    !label.is_empty()
        && label.chars().count() <= 63
        && label.chars().all(inner)
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// Characters beyond ASCII that are neither letters nor digits but belong to words, such as combining vowels.
fn is_mark(c: char) -> bool {
    !c.is_ascii() && !c.is_whitespace() && !c.is_control()
}

/// RFC 1123, of either case.
pub(super) fn is_dns_label(text: &str) -> bool {
    text.is_ascii() && !text.contains('_') && is_label(text)
}

/// RFC 5321 and 6531, without comments: something, `@`, a host name or an address in brackets.
pub(super) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let quoted = local.len() > 2 && local.starts_with('"') && local.ends_with('"');
    let atom = |c: char| !c.is_whitespace() && !c.is_control() && !"@<>()[],;:\\\"".contains(c);
    let fits = quoted || (!local.is_empty() && local.chars().all(atom));
    fits && (is_hostname(domain) || in_brackets(domain).is_some())
}

/// RFC 3986: a scheme, a colon and something without blanks. International characters are let pass.
pub(super) fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let mut letters = scheme.chars();
    letters.next().is_some_and(|c| c.is_ascii_alphabetic())
        && letters.all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
        && !rest.is_empty()
        && !rest.chars().any(|c| c.is_whitespace() || c.is_control())
}

pub(super) fn is_http_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    ["http", "https"]
        .iter()
        .any(|name| scheme.eq_ignore_ascii_case(name))
        && is_url(text)
        && is_host_and_port(host)
}

fn is_host_and_port(text: &str) -> bool {
    let (host, port) = match text.rsplit_once(':') {
        // The colons inside brackets belong to an address.
        Some((host, port)) if !port.ends_with(']') => (host, port),
        _ => (text, ""),
    };
    let port_fits = port.is_empty() || (is_digits(port) && port.parse::<u16>().is_ok());
    port_fits && (in_brackets(host).is_some_and(is_ipv6) || is_hostname(host))
}

fn in_brackets(text: &str) -> Option<&str> {
    text.strip_prefix('[')?.strip_suffix(']')
}

pub(super) fn is_ipv4(text: &str) -> bool {
    text.parse::<Ipv4Addr>().is_ok()
}

/// RFC 4291, and RFC 4007 for the zone: `fe80::1%eth0`.
pub(super) fn is_ipv6(text: &str) -> bool {
    let address = match text.split_once('%') {
        Some((address, zone)) if !zone.is_empty() => address,
        Some(_) => return false,
        None => text,
    };
    address.parse::<Ipv6Addr>().is_ok()
}

/// RFC 4632 and 4291: an address, `/`, the length of the prefix.
pub(super) fn is_cidr(text: &str) -> bool {
    let Some((address, length)) = text.split_once('/') else {
        return false;
    };
    let most = match address {
        _ if is_ipv4(address) => 32,
        _ if is_ipv6(address) => 128,
        _ => return false,
    };
    is_digits(length) && length.parse::<u8>().is_ok_and(|length| length <= most)
}
