//! Arbitrary texts: the miner never panics, ends in time, and points into the text.

use fieldwright::lower::constraints::{Fields, Mined, Sibling, Subject, ValueKind, mine};
use std::time::{Duration, Instant};

/// A small deterministic generator of numbers.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        let index = usize::try_from(self.next()).unwrap_or(0) % items.len();
        &items[index]
    }
}

/// Pieces of rules, of Markdown and of nonsense.
const PIECES: [&str; 96] = [
    "must",
    "be",
    "between",
    "1",
    "and",
    "100",
    "characters",
    "long",
    "max",
    "min",
    "maximum",
    "of",
    "at least",
    "at most",
    "up to",
    "or more",
    "items",
    "a",
    "the",
    "value",
    "is",
    "required",
    "if",
    "when",
    "unless",
    "`a`",
    "`b`",
    "either",
    "or",
    "but not both",
    "exactly one of",
    "mutually exclusive with",
    ",",
    ";",
    ".",
    ":",
    "(",
    ")",
    "[",
    "]",
    "](",
    "<br/>",
    "\n",
    "\n\n",
    "- ",
    "* ",
    "**",
    "`",
    "```",
    "\"",
    "'",
    "\u{201c}",
    "\u{2019}",
    "&lt;",
    "&",
    "<",
    ">",
    "<=",
    "≥",
    "%",
    "$",
    "ms",
    "seconds",
    "10 MB",
    "-1",
    "0.5",
    "1,000",
    "99999999999999999999999",
    "1.2.3",
    "é",
    "日本",
    "🦀",
    "\u{a0}",
    "\u{0}",
    "\\",
    "|",
    "~~",
    "valid values",
    "one of",
    "not",
    "cannot",
    "exceed",
    "each",
    "keys",
    "unique",
    "positive",
    "ISO 3166-1 alpha-2",
    "E.164",
    "YYYY-MM-DD",
    "prefix",
    "start with",
    "only",
    "default",
    "e.g.",
    "usually",
    "truncated",
];

fn kinds() -> Vec<ValueKind> {
    let list = |kind| ValueKind::List(Box::new(kind));
    vec![
        ValueKind::String,
        ValueKind::Integer,
        ValueKind::Number,
        ValueKind::Boolean,
        ValueKind::Record,
        ValueKind::Any,
        ValueKind::Enum { open: true },
        list(ValueKind::String),
        list(ValueKind::Integer),
        list(ValueKind::Record),
        ValueKind::Map(Box::new(ValueKind::String)),
    ]
}

fn mined(text: &str, kind: &ValueKind) -> Mined {
    let siblings = ["a", "b", "c"].map(|name| Sibling {
        name,
        wire: None,
        kind: ValueKind::String,
        values: Vec::new(),
    });
    let siblings = Fields::new(siblings.into());
    mine(&Subject {
        text,
        name: "a",
        kind: kind.clone(),
        is_field: *kind != ValueKind::Any,
        siblings: &siblings,
        children: &Fields::default(),
        example: Some(text),
        default: Some("5"),
        request_shaped: true,
        flattened_union: false,
    })
}

fn check(text: &str, kind: &ValueKind) {
    let mined = mined(text, kind);
    let dropped = mined.dropped.iter().map(|dropped| &dropped.rule);
    for rule in mined.rules.iter().chain(dropped) {
        assert_eq!(
            text.get(rule.offset..rule.offset + rule.phrase.len()),
            Some(rule.phrase.as_str()),
            "{text:?}"
        );
    }
    for phrase in &mined.untaken {
        assert_eq!(
            text.get(phrase.offset..phrase.offset + phrase.phrase.len()),
            Some(phrase.phrase.as_str()),
            "{text:?}"
        );
    }
}

#[test]
fn any_text_is_read() {
    let mut random = Random(42);
    let kinds = kinds();
    for _ in 0..4_000 {
        let count = random.next() % 24;
        let mut text = String::new();
        for _ in 0..count {
            let piece: &&str = random.pick(&PIECES);
            text.push_str(piece);
            if !random.next().is_multiple_of(4) {
                text.push(' ');
            }
        }
        check(&text, random.pick(&kinds));
    }
}

#[test]
fn any_characters_are_read() {
    let mut random = Random(7);
    let kinds = kinds();
    for _ in 0..2_000 {
        let count = random.next() % 60;
        let text: String = (0..count)
            .filter_map(|_| char::from_u32(u32::try_from(random.next() % 0x3000).unwrap()))
            .collect();
        check(&text, random.pick(&kinds));
    }
}

#[test]
fn long_texts_end_in_time() {
    let texts = [
        "must be a and be b and ".repeat(2_000),
        "must be 1 and ".repeat(2_000),
        "a, ".repeat(10_000),
        "(".repeat(20_000),
        "max 5 (max 6 ".repeat(2_000),
        "`a` or ".repeat(5_000),
        "max 10, min 5; ".repeat(3_000),
        "Must be at most 5 characters. ".repeat(2_000),
        "[".repeat(20_000),
        "'".repeat(20_000),
        "<".repeat(20_000),
    ];
    for text in texts {
        let start = Instant::now();
        check(&text, &ValueKind::String);
        assert!(start.elapsed() < Duration::from_secs(60), "{}", &text[..20]);
    }
}
