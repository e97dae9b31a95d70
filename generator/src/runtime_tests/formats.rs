//! What each format takes, and look-alikes that it must not take.

use crate::runtime::validate::Format::{self, *};

/// Format, texts that have it, texts that do not.
type Case = (Format, &'static [&'static str], &'static [&'static str]);

// What it takes, and what it must not take.
#[rustfmt::skip]
const CASES: &[Case] = &[
    (Uuid,
        &["3dfff026-d58b-4377-9d3b-7bb3d6e6d0a8", "00000000-0000-0000-0000-000000000000", "3DFFF026-D58B-4377-9D3B-7BB3D6E6D0A8"],
        &["", "3dfff026d58b43779d3b7bb3d6e6d0a8", "3dfff026-d58b-4377-9d3b-7bb3d6e6d0a", "3dfff026-d58b-4377-9d3b-7bb3d6e6d0a8-", "gdfff026-d58b-4377-9d3b-7bb3d6e6d0a8", "3dfff026-d58b-4377-9d3b-7bb3d6e6d0aé"]),
    (Email,
        &["jo@example.com", "jo+tag@sub.example.co", "用户@例子.公司", "o'brien@example.com", "jo@localhost", "\"odd name\"@example.com", "jo@[192.0.2.1]"],
        &["", "jo", "@example.com", "jo@", "jo @example.com", "a@b@example.com", "jo@-example.com", "jo@a..b", "Jo <jo@example.com>"]),
    (Url,
        &["https://example.com", "HTTP://EXAMPLE.COM/a?b#c", "mailto:jo@example.com", "urn:isbn:0451450523", "app+x://open", "https://例子.公司/路"],
        &["", "example.com", "/path", "//example.com", "1http://example.com", "https:", "https://exa mple.com", "https://example.com/\n"]),
    (HttpUrl,
        &["https://example.com", "http://user:pw@example.com:8080/x", "https://[2001:db8::1]:443/", "HTTPS://EXAMPLE.COM", "http://localhost", "https://example.com?x=1"],
        &["", "ftp://example.com", "https://", "https:///path", "https://example.com:99999", "https://:80", "https://[2001::zz]/", "example.com", "https://exa mple.com"]),
    (Hostname,
        &["example.com", "localhost", "a-b.example.", "_dmarc.example.com", "bücher.example", "192.0.2.1"],
        &["", ".", "a..b", "-a.example", "a-.example", "exa mple.com", "https://example.com", "*.example.com"]),
    (Ip,
        &["192.0.2.1", "::1", "2001:db8::8a2e:370:7334"],
        &["", "256.0.0.1", "1.2.3", "2001:db8:::1", "192.0.2.1/24"]),
    (Ipv4,
        &["0.0.0.0", "255.255.255.255"],
        &["", "::1", "1.2.3.4.5", "1.2.3.256"]),
    (Ipv6,
        &["::", "fe80::1%eth0", "::ffff:192.0.2.1"],
        &["", "192.0.2.1", "fe80::1%", "12345::"]),
    (Cidr,
        &["10.0.0.0/8", "0.0.0.0/0", "2001:db8::/128"],
        &["", "10.0.0.0", "10.0.0.0/33", "2001:db8::/129", "10.0.0.0/", "10.0.0.0/+8", "/8"]),
    (Date,
        &["2024-02-29", "1999-12-31"],
        &["", "2023-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "2024-1-1", "24-01-01", "2024-01-01T00:00:00Z", "2024/01/01", "2024-01-01-"]),
    (DateTime,
        &["2024-02-29T12:30:00Z", "2024-02-29t12:30:00.123456789z", "2024-02-29 12:30:00+02:00", "2024-02-29T12:30:00,5-0530", "2024-02-29T12:30Z", "2024-02-29T12:30:00", "2024-02-29T23:59:60Z", "2024-02-29T24:00:00Z", "2024-02-29T12:30:00+02", "2024-02-29"],
        &["", "2024-02-30T12:30:00Z", "2024-02-29T", "2024-02-29T25:00:00Z", "2024-02-29T12:60:00Z", "2024-02-29T12:30:61Z", "2024-02-29T12:30:00.Z", "2024-02-29T12:30:00+2", "2024-02-29T12:30:00+24:00", "2024-02-29T12:30:00Zz", "1709209800", "2024-02-29T12:30.5Z", "2024-02-29T12:30:00+02:"]),
    (E164,
        &["+14155550123", "+442071838750"],
        &["", "+", "14155550123", "+0415555012", "+1 415 555 0123", "+1234567890123456", "+1-415-555-0123"]),
    (CountryAlpha2,
        &["US", "de", "xK"],
        &["", "U", "USA", "U1", "ÜS", "Vanuatu"]),
    (CountryAlpha3,
        &["USA", "deu"],
        &["", "US", "USAA", "US1"]),
    (Currency,
        &["USD", "eur"],
        &["", "US", "USDT", "U$D"]),
    (HexColor,
        &["#fff", "#A1B2C3", "#a1b2c3ff", "#abcd"],
        &["", "#", "fff", "#ggg", "#ababa", "#1234567"]),
    (Base64,
        &["", "aGVsbG8=", "aGVsbG8", "-_-_", "aGVs\r\nbG8=\r\n", "YWI="],
        &["a", "aGVsbG8==", "aGVsbG8===", "aGV sbG8=", "=", "aGVs!", "data:image/png;base64,aGVs"]),
    (Digits,
        &["0", "0123456789"],
        &["", "12a", "-1", "1.0", "１２"]),
    (DnsLabel,
        &["a", "my-label-1", "0a"],
        &["", "-a", "a-", "a.b", "a_b", "bücher", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]),
    (LanguageTag,
        &["en", "en-US", "zh-Hans-CN", "x-private", "de-CH-1996"],
        &["", "e1", "en_US", "en-", "-en", "en--US", "en-toolongsub", "English (US)"]),
    (TimeZone,
        &["UTC", "Europe/Kyiv", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "EST5EDT"],
        &["", "/UTC", "Europe/", "+02:00", "Europe/Kyiv time", "GMT+02:00", "a/b/c/d"]),
];

#[test]
fn formats_take_what_they_should_and_nothing_else() {
    for (format, good, bad) in CASES {
        for text in *good {
            assert!(format.matches(text), "{format:?} must take {text:?}");
        }
        for text in *bad {
            assert!(!format.matches(text), "{format:?} must not take {text:?}");
        }
    }
}

#[test]
fn every_format_has_cases_and_a_name_of_its_own() {
    let mut names: Vec<&str> = CASES.iter().map(|(format, _, _)| format.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 21);
}

/// No text makes a check panic, whatever characters it cuts through.
#[test]
fn odd_text_is_judged_without_panic() {
    let odd = [
        "é",
        "+é",
        "#é",
        "2024-02-2é",
        "2024-02-29Té",
        "2024-02-29T12:30:00+é1",
        "a@é",
        "é:é",
        "http://[é",
        "é/8",
        "\u{0}",
        "%",
        "1.2.3.4/é",
    ];
    for (format, good, _) in CASES {
        for text in odd {
            let _ = format.matches(text);
        }
        for text in *good {
            for (at, _) in text.char_indices() {
                let (head, tail) = text.split_at(at);
                let _ = format.matches(&format!("{head}é{tail}"));
                let _ = format.matches(head);
            }
        }
    }
}
