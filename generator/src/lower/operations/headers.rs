//! Names of request headers that standards fix, as data.

use crate::model::Field;
use crate::names::words::{capitalised, same, words};

/// A header that a request may carry.
pub(super) struct Standard {
    /// As its standard spells it.
    pub(super) name: &'static str,
    /// Where it is defined.
    pub(super) source: &'static str,
    /// Whether the name is a word that parameters of other kinds have too: then the docs have to say "header".
    common: bool,
}

const fn header(name: &'static str, source: &'static str) -> Standard {
    Standard {
        name,
        source,
        common: false,
    }
}

const fn common(name: &'static str, source: &'static str) -> Standard {
    Standard {
        name,
        source,
        common: true,
    }
}

/// Request headers of the IANA registry of HTTP field names that API descriptions list as parameters.
const STANDARD: [Standard; 41] = [
    header("Accept-Charset", "RFC 9110, section 12.5.2"),
    header("Accept-Encoding", "RFC 9110, section 12.5.3"),
    header("Accept-Language", "RFC 9110, section 12.5.4"),
    header("Access-Control-Request-Headers", "Fetch"),
    header("Access-Control-Request-Method", "Fetch"),
    header("Authorization", "RFC 9110, section 11.6.2"),
    header("Cache-Control", "RFC 9111, section 5.2"),
    header("Content-Disposition", "RFC 6266"),
    header("Content-Encoding", "RFC 9110, section 8.4"),
    header("Content-Language", "RFC 9110, section 8.5"),
    header("Content-Length", "RFC 9110, section 8.6"),
    header("Content-MD5", "RFC 2616, section 14.15"),
    header("Content-Range", "RFC 9110, section 14.4"),
    header("Content-Type", "RFC 9110, section 8.3"),
    header(
        "Idempotency-Key",
        "draft-ietf-httpapi-idempotency-key-header",
    ),
    header("If-Match", "RFC 9110, section 13.1.1"),
    header("If-Modified-Since", "RFC 9110, section 13.1.3"),
    header("If-None-Match", "RFC 9110, section 13.1.2"),
    header("If-Range", "RFC 9110, section 13.1.5"),
    header("If-Unmodified-Since", "RFC 9110, section 13.1.4"),
    header("Last-Event-ID", "WHATWG HTML, server-sent events"),
    header("Max-Forwards", "RFC 9110, section 7.6.2"),
    header("Pragma", "RFC 9111, section 5.4"),
    header("Proxy-Authorization", "RFC 9110, section 11.7.2"),
    header("Sec-WebSocket-Protocol", "RFC 6455, section 11.3.4"),
    header("User-Agent", "RFC 9110, section 10.1.5"),
    header("traceparent", "W3C Trace Context, section 3.2"),
    header("tracestate", "W3C Trace Context, section 3.3"),
    common("Accept", "RFC 9110, section 12.5.1"),
    common("Baggage", "W3C Baggage"),
    common("Cookie", "RFC 6265, section 5.4"),
    common("Date", "RFC 9110, section 6.6.1"),
    common("Digest", "RFC 3230, section 4.3.2"),
    common("Expect", "RFC 9110, section 10.1.1"),
    common("Forwarded", "RFC 7239, section 4"),
    common("From", "RFC 9110, section 10.1.2"),
    common("Host", "RFC 9110, section 7.2"),
    common("Origin", "RFC 6454, section 7"),
    common("Prefer", "RFC 7240, section 2"),
    common("Range", "RFC 9110, section 14.2"),
    common("Referer", "RFC 9110, section 10.1.3"),
];

/// The standard header that a field is, if it is one.
pub(super) fn standard(field: &Field) -> Option<&'static Standard> {
    let found = STANDARD
        .iter()
        .find(|header| same(header.name, &field.name))?;
    (!found.common || says_header(&field.doc) || says_http(&field.doc, found.name)).then_some(found)
}

/// Whether a description has the word "header".
fn says_header(doc: &str) -> bool {
    doc.split(|c: char| !c.is_alphanumeric())
        .any(|word| word.eq_ignore_ascii_case("header"))
}

/// Whether a description speaks of the header as that of the protocol: `HTTP Cookies`.
fn says_http(doc: &str, name: &str) -> bool {
    let mut words = doc.split(|c: char| !c.is_alphanumeric());
    while let Some(word) = words.next() {
        if word == "HTTP" {
            let next = words.clone().next().unwrap_or_default();
            return next.trim_end_matches('s').eq_ignore_ascii_case(name);
        }
    }
    false
}

/// Whether a name has the form of a header that no standard defines: `X-Account-ID` in whatever case.
pub(super) fn is_custom(name: &str) -> bool {
    let words = words(name);
    words.len() > 1
        && words
            .first()
            .is_some_and(|first| first.eq_ignore_ascii_case("x"))
}

/// A name as headers are written: `xAccountID` as `X-Account-ID`.
pub(super) fn spelled(name: &str) -> String {
    let words: Vec<String> = words(name).iter().map(|word| capitalised(word)).collect();
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::{STANDARD, is_custom, says_header, spelled};
    use crate::names::words::fold;
    use std::collections::BTreeSet;

    #[test]
    fn custom_headers() {
        let cases = [
            ("xAccountID", "X-Account-ID"),
            ("xWaitFor", "X-Wait-For"),
            ("x_idempotency_key", "X-Idempotency-Key"),
            ("XSourceSystem", "X-Source-System"),
            ("x-api-key", "X-Api-Key"),
        ];
        for (name, header) in cases {
            assert!(is_custom(name), "{name}");
            assert_eq!(spelled(name), header);
        }
        for name in [
            "x",
            "xml",
            "xAxis2D".get(..1).unwrap_or(""),
            "max",
            "expand",
            "",
        ] {
            assert!(!is_custom(name), "{name}");
        }
    }

    #[test]
    fn the_word_header() {
        assert!(says_header("Optional header to wait."));
        assert!(!says_header("Whether the first row is headers"));
    }

    #[test]
    fn names_are_unique() {
        let names: BTreeSet<String> = STANDARD.iter().map(|header| fold(header.name)).collect();
        assert_eq!(names.len(), STANDARD.len());
    }
}
