//! What a text can state at all. Most descriptions name a thing and hold neither a number, a format, a value nor a
//! demand. To know that from single words is far cheaper than to have every rule of the grammar refuse them.

use super::cursor::Cursor;
use crate::lower::constraints::text::lex::{Kind, Token};

/// How far into a segment there is something that a fact of each kind can be read from: one past the last such token.
///
/// Every fact of the grammar is read from a number, from something quoted, or from a word listed here. What can give a
/// fact in another way must be added; the grammar's tests fail otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hints {
    /// Quantities.
    pub(crate) number: usize,
    /// Names of formats.
    pub(crate) format: usize,
    /// Anything that a predicate states, numbers and formats among them.
    pub(crate) stated: usize,
    /// Relations between fields, and demands.
    pub(crate) relation: usize,
}

const NUMBER: u8 = 1;
const FORMAT: u8 = 2;
const STATED: u8 = 4;
const RELATION: u8 = 8;

/// Phrases of one list, by what they are hints of. Each is followed by a `|`.
macro_rules! hints {
    ($($kinds:expr => $($text:literal)+;)+) => {
        const HINTS: &str = concat!($($($text,)+)+);

        /// How many phrases each part of the list has, and what they are hints of.
        const PARTS: &[(usize, u8)] = &[$((count(concat!($($text),+)), $kinds),)+];
    };
}

hints! {
    // Numbers in words.
    NUMBER => "zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
        "seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|"
        "single|";
    NUMBER | RELATION => "one|";
    // A word of each name of a format.
    FORMAT => "iso|iso3166|uuid|uuids|guid|uuidv4|uuidv7|email|emails|e mail|http|https|url|urls|uri|uris|ip|ipv4|"
        "ipv6|cidr|fqdn|domain|hostname|hostnames|host name|rfc|rfc3339|yyyy|full date|iso8601|e.164|e164|iso4217|"
        "hex|hexadecimal|base64|base 64|dns|dns_label|bcp|bcp47|ietf|iana|tz database|olson|urn|jwt|semver|"
        "media type|mime type|unix|";
    // Signs, emptiness, repetition.
    STATED => "positive|negative|nonnegative|empty|nonempty|blank|unique|distinct|duplicate|duplicates|repeated|";
    // A word of each group of characters.
    STATED => "letters|digits|alphanumeric|alphanumerics|alpha numeric|alphabetic|alphabetical|numeric|numerical|"
        "numerals|numbers|decimal digits|underscore|underscores|hyphen|hyphens|dash|dashes|dot|dots|period|periods|"
        "space|spaces|slashes|colon|colons|commas|apostrophes|plus signs|at signs|ampersands|parentheses|tildes|"
        "asterisks|semicolons|hash signs|";
    // What introduces values.
    STATED => "value|values|options|types|choices|strings|formats|statuses|modes|inputs|settings|entries|enum|any of|";
    STATED | RELATION => "either|";
    // What relates fields, and what demands.
    RELATION => "not|both|neither|none|never|only|must|should|shouldn't|shall|cannot|can't|mustn't|need to|needs to|"
        "have to|has to|required|requires|mandatory|exclusive|incompatible|compatible|coexist|conflict|conflicts|"
        "forbidden|invalid|";
}

const fn count(phrases: &str) -> usize {
    let bytes = phrases.as_bytes();
    let (mut at, mut found) = (0, 0);
    while at < bytes.len() {
        found += (bytes[at] == b'|') as usize;
        at += 1;
    }
    found
}

/// What the phrase with this index is a hint of.
fn kinds(mut index: usize) -> u8 {
    for (phrases, kinds) in PARTS {
        if index < *phrases {
            return *kinds;
        }
        index -= phrases;
    }
    0
}

impl Hints {
    /// Nothing is known: everything is possible.
    pub(crate) const ALL: Self = Self {
        number: usize::MAX,
        format: usize::MAX,
        stated: usize::MAX,
        relation: usize::MAX,
    };

    /// What a segment of these tokens can state.
    pub(crate) fn of(tokens: &[Token<'_>]) -> Self {
        let mut hints = Self {
            number: 0,
            format: 0,
            stated: 0,
            relation: 0,
        };
        for at in 0..tokens.len() {
            hints.add(tokens.get(at..).unwrap_or(&[]), at + 1);
        }
        hints
    }

    fn add(&mut self, tokens: &[Token<'_>], end: usize) {
        let kinds = match tokens.first().map(|token| token.kind) {
            Some(Kind::Number) => NUMBER,
            Some(Kind::Code) => NUMBER | FORMAT | STATED,
            Some(Kind::Quoted) => FORMAT | STATED,
            Some(Kind::Url) => STATED,
            Some(Kind::Word) => Cursor::new(tokens).phrases(HINTS).map_or(0, kinds),
            _ => return,
        };
        if kinds & NUMBER != 0 {
            self.number = end;
        }
        if kinds & FORMAT != 0 {
            self.format = end;
        }
        if kinds & (NUMBER | FORMAT | STATED) != 0 {
            self.stated = end;
        }
        if kinds & RELATION != 0 {
            self.relation = end;
        }
    }

    /// Whether no rule can be stated.
    pub(crate) fn is_empty(self) -> bool {
        self.stated == 0 && self.relation == 0
    }
}

#[cfg(test)]
mod tests {
    use super::Hints;
    use crate::lower::constraints::text::lex::lex;
    use crate::lower::constraints::{Fields, Sibling, Subject, ValueKind, mine};
    use std::path::Path;

    #[test]
    fn most_descriptions_state_nothing() {
        for text in [
            "The account that the transfer goes to.",
            "When the record was created",
            "The name of the merchant (as shown to customers)",
        ] {
            assert!(Hints::of(&lex(text)).is_empty(), "{text}");
        }
    }

    #[test]
    fn how_far_each_kind_reaches() {
        for (text, expected) in [
            ("Between three and nine", (4, 0, 4, 0)),
            ("A non-negative amount", (0, 0, 4, 0)),
            ("Must be an ISO date", (0, 4, 4, 1)),
            ("See `mcc`", (2, 2, 2, 0)),
        ] {
            let Hints {
                number,
                format,
                stated,
                relation,
            } = Hints::of(&lex(text));
            assert_eq!((number, format, stated, relation), expected, "{text}");
        }
    }

    /// In tests the grammar reads each segment with and without hints, and fails where that makes a difference.
    #[test]
    fn no_rule_goes_unseen() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/constraints");
        let mut names = Vec::new();
        let mut texts = Vec::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let cases = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            for line in cases.lines() {
                let fields = line.strip_prefix("@fields ").unwrap_or_default();
                let fields = fields
                    .split(' ')
                    .filter_map(|field| field.split(':').next());
                names.extend(fields.map(str::to_owned));
                texts.extend(line.split(" | ").nth(1).map(str::to_owned));
            }
        }
        let siblings = names.iter().map(|name| Sibling {
            name,
            wire: None,
            kind: ValueKind::String,
            values: Vec::new(),
        });
        let siblings = Fields::new(siblings.collect());
        assert!(texts.len() > 200, "{} texts", texts.len());
        for kind in [
            ValueKind::String,
            ValueKind::List(Box::new(ValueKind::String)),
            ValueKind::Map(Box::new(ValueKind::Integer)),
        ] {
            for text in &texts {
                let _ = mine(&Subject {
                    text,
                    name: "title",
                    kind: kind.clone(),
                    is_field: true,
                    siblings: &siblings,
                    children: &Fields::default(),
                    example: None,
                    default: None,
                    request_shaped: true,
                    flattened_union: false,
                });
            }
        }
    }
}
