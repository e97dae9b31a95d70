//! Words of text: addresses become links, names become code, and nothing is taken for markup.

use crate::emit::span::code;
/// Words with capitals inside that Clippy takes for prose.
/// Source: Clippy's default for `doc-valid-idents`.
const PROSE: &[&str] = &[
    "KiB",
    "MiB",
    "GiB",
    "TiB",
    "PiB",
    "EiB",
    "MHz",
    "GHz",
    "THz",
    "AccessKit",
    "CoAP",
    "CoreFoundation",
    "CoreGraphics",
    "CoreText",
    "DevOps",
    "Direct2D",
    "Direct3D",
    "DirectWrite",
    "DirectX",
    "ECMAScript",
    "GPLv2",
    "GPLv3",
    "GitHub",
    "GitLab",
    "IPv4",
    "IPv6",
    "InfiniBand",
    "RoCE",
    "ClojureScript",
    "CoffeeScript",
    "JavaScript",
    "PostScript",
    "PureScript",
    "TypeScript",
    "PowerPC",
    "PowerShell",
    "WebAssembly",
    "NaN",
    "NaNs",
    "OAuth",
    "GraphQL",
    "SQLite",
    "MySQL",
    "PostgreSQL",
    "MariaDB",
    "MongoDB",
    "OCaml",
    "OpenAL",
    "OpenDNS",
    "OpenGL",
    "OpenMP",
    "OpenSSH",
    "OpenSSL",
    "OpenStreetMap",
    "OpenTelemetry",
    "OpenType",
    "WebGL",
    "WebGL2",
    "WebGPU",
    "WebRTC",
    "WebSocket",
    "WebTransport",
    "WebP",
    "OpenExr",
    "YCbCr",
    "sRGB",
    "TensorFlow",
    "TrueType",
    "iOS",
    "macOS",
    "FreeBSD",
    "NetBSD",
    "OpenBSD",
    "NixOS",
    "TeX",
    "LaTeX",
    "BibTeX",
    "BibLaTeX",
    "MinGW",
    "CamelCase",
];

/// A word in Markdown. `linked`: it stands in the text of a link, which cannot hold another one.
pub(super) fn print(word: &str, linked: bool) -> String {
    // Most words: no name, no address, no markup.
    let plain = |byte: u8| byte.is_ascii_lowercase() || matches!(byte, b'.' | b',');
    if word.bytes().all(plain) {
        return word.to_owned();
    }
    match address(word) {
        Some((before, url, after)) if !linked => {
            format!("{}<{url}>{}", escape(before, linked), escape(after, linked))
        }
        Some((before, url, after)) => format!(
            "{}{}{}",
            escape(before, linked),
            code(url),
            escape(after, linked)
        ),
        None if is_name(word) => {
            let (before, name, after) = trimmed(word);
            format!(
                "{}{}{}",
                escape(before, linked),
                code(name),
                escape(after, linked)
            )
        }
        None => escape(word, linked),
    }
}

/// Splits a word around a web address in it.
fn address(word: &str) -> Option<(&str, &str, &str)> {
    let start = ["https://", "http://"]
        .iter()
        .filter_map(|scheme| word.find(scheme))
        .min()?;
    let (before, from) = word.split_at(start);
    let stops =
        |c: char| matches!(c, '<' | '>' | '"' | '`' | '|' | '\\' | '{' | '}') || c.is_control();
    let end = from.find(stops).unwrap_or(from.len());
    let url = from.get(..end)?;
    let url = url.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', ']']);
    let url = match url.strip_suffix(')') {
        Some(inner) if !inner.contains('(') => inner,
        _ => url,
    };
    let host = url.split_once("://").map_or("", |(_, host)| host);
    host.starts_with(|c: char| c.is_alphanumeric())
        .then(|| (before, url, &from[url.len()..]))
}

/// Whether Clippy would take the word for a name in a program (its lint `doc_markdown`), or for an address.
fn is_name(word: &str) -> bool {
    let (_, name, _) = trimmed(word);
    // Clippy looks at the parts around an apostrophe one by one.
    is_address(word) || name.split('\'').chain([name]).any(part_is_name)
}

/// The schemes whose addresses need no slash behind the colon.
const SPECIAL_SCHEMES: [&str; 6] = ["http", "https", "ws", "wss", "ftp", "file"];

/// Whether a parser of addresses would take a part of the word for one: `ftp://a.b`, `app:/start`, `FILE:path`.
fn is_address(word: &str) -> bool {
    word.match_indices(':').any(|(at, _)| {
        let (before, after) = (&word[..at], &word[at + 1..]);
        let in_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
        let scheme = before.rsplit(|c| !in_scheme(c)).next().unwrap_or(before);
        let is_special = || {
            let mut special = SPECIAL_SCHEMES.iter();
            special.any(|known| scheme.eq_ignore_ascii_case(known))
        };
        let starts = scheme.starts_with(|c: char| c.is_ascii_alphabetic());
        starts
            && (after.starts_with('/') || after.starts_with(char::is_alphanumeric) && is_special())
    })
}

fn part_is_name(part: &str) -> bool {
    let (_, name, _) = trimmed(part);
    if PROSE.contains(&name) || name.is_empty() {
        return false;
    }
    name.contains('_') || name.contains("::") || name.ends_with("()") || is_camel_case(name)
}

/// Splits off the punctuation around a word; `()` and `::` stay.
fn trimmed(word: &str) -> (&str, &str, &str) {
    let outer = |c: char| !c.is_alphanumeric() && c != ':';
    let mut name = word.trim_end_matches(outer);
    if let Some(called) = word.get(..name.len() + 2)
        && called.ends_with("()")
    {
        name = called;
    }
    if !name.ends_with("::") {
        name = name.trim_end_matches(':');
    }
    let after = word.get(name.len()..).unwrap_or_default();
    let mut start = name.trim_start_matches(outer);
    if !start.starts_with("::") {
        start = start.trim_start_matches(':');
    }
    let before = name.get(..name.len() - start.len()).unwrap_or_default();
    (before, start, after)
}

/// At least two capitals and a small letter, starting with no small one; plurals of acronyms are not names.
fn is_camel_case(word: &str) -> bool {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let word = word.strip_suffix('s').unwrap_or(word);
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    let starts_small = word.starts_with(char::is_lowercase);
    word.chars().all(char::is_alphanumeric)
        && word.chars().any(char::is_lowercase)
        && (capitals > 1 || (starts_small && capitals > 0))
}

/// Text with a backslash before each character that could be markup.
fn escape(text: &str, linked: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let special = match c {
            '\\' | '`' | '*' | '_' | '[' | '~' | '|' | '<' => true,
            ']' => linked,
            '&' => chars
                .peek()
                .is_some_and(|next| next.is_ascii_alphanumeric() || *next == '#'),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Text without characters that are not seen or that change the order of others.
pub(super) fn clean(text: &str) -> String {
    // Most text has none.
    if text
        .bytes()
        .all(|byte| byte == b'\n' || matches!(byte, b' '..=b'~'))
    {
        return text.to_owned();
    }
    let invisible = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(
                c,
                '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}'
            )
            || ('\u{202a}'..='\u{202e}').contains(&c)
            || ('\u{2060}'..='\u{206f}').contains(&c)
    };
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    text.replace('\t', "    ").replace(invisible, "")
}
