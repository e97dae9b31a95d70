//! Numbers in digits and in words, and the units behind them.

use super::cursor::Cursor;
use super::unit::{Unit, unit};
use crate::lower::constraints::text::lex::Kind;

/// A number with its unit, and the same amount in another unit if the text repeats it: `600 seconds (10 minutes)`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Quantity {
    /// Decimal text: a valid JSON number.
    pub(crate) value: String,
    pub(crate) unit: Option<Unit>,
    pub(crate) restated: Option<(String, Unit)>,
    /// Whether the text says that the limit itself is in (`Some(false)`) or out (`Some(true)`).
    pub(crate) exclusive: Option<bool>,
}

impl Quantity {
    pub(crate) fn as_f64(&self) -> f64 {
        self.value.parse().unwrap_or(f64::NAN)
    }
}

/// Numbers in words; those from the twenty-first on are tens.
const SMALL: &str = "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\
                     sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

const LARGE: [(&str, u64); 3] = [
    ("hundred", 100),
    ("thousand", 1_000),
    ("million", 1_000_000),
];

/// A number: `-1`, `5,000`, `0.5`, `twenty-five`, `one hundred`, `a dozen`, or one in a code span.
pub(crate) fn number(c: &mut Cursor<'_, '_>) -> Option<String> {
    c.has(|hints| hints.number).then_some(())?;
    c.attempt(signed)
        .or_else(|| c.attempt(coded))
        .or_else(|| c.attempt(in_words))
}

fn signed(c: &mut Cursor<'_, '_>) -> Option<String> {
    let negative = c.peek().is_some_and(|token| token.is('-') && token.spaced)
        && c.peek_at(1).is_some_and(|token| !token.spaced);
    if negative {
        c.next();
    }
    let token = c.next().filter(|token| token.kind == Kind::Number)?;
    let factor = magnitude(c);
    plain(token.text, negative, factor)
}

/// `k`, `million` right behind digits: by how many places to shift.
fn magnitude(c: &mut Cursor<'_, '_>) -> usize {
    let glued = c.peek().is_some_and(|token| !token.spaced);
    if c.word("thousand") || (glued && c.word("k")) {
        3
    } else if c.word("million") || (glued && c.word("M")) {
        6
    } else {
        0
    }
}

/// Digits with separators to a JSON number.
fn plain(digits: &str, negative: bool, zeros: usize) -> Option<String> {
    let text: String = digits.chars().filter(|c| *c != ',').collect();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let shifted: String = fraction
        .chars()
        .chain("000000".chars())
        .take(zeros)
        .collect();
    let whole = format!("{whole}{shifted}");
    let fraction = fraction.get(zeros..).unwrap_or("").trim_end_matches('0');
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    if whole.len() > 18 || fraction.len() > 18 {
        return None;
    }
    let sign = if negative && (whole != "0" || !fraction.is_empty()) {
        "-"
    } else {
        ""
    };
    Some(if fraction.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{fraction}")
    })
}

/// A number in a code span or quotation.
fn coded(c: &mut Cursor<'_, '_>) -> Option<String> {
    let token = c.next().filter(|token| token.kind == Kind::Code)?;
    parse_plain(token.text)
}

/// The decimal number that the text is, if it is one, as JSON number text.
pub(crate) fn parse_plain(text: &str) -> Option<String> {
    let text = text.trim();
    let (negative, digits) = text
        .strip_prefix('-')
        .map_or((false, text), |rest| (true, rest));
    let fits = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.ends_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
        && digits.matches('.').count() <= 1;
    if fits {
        plain(digits, negative, 0)
    } else {
        None
    }
}

fn in_words(c: &mut Cursor<'_, '_>) -> Option<String> {
    if c.any("a dozen|one dozen") {
        return Some("12".to_owned());
    }
    let mut value = if let Some(index) = c.phrases("a single|a hundred|a thousand") {
        match index {
            0 => return Some("1".to_owned()),
            1 => 100,
            _ => 1_000,
        }
    } else {
        let tens = small(c)?;
        let units = if tens >= 20 {
            c.attempt(|c| {
                c.hyphen();
                small(c).filter(|units| (1..10).contains(units))
            })
        } else {
            None
        };
        tens + units.unwrap_or(0)
    };
    while let Some((_, factor)) = LARGE.iter().find(|(word, _)| c.word(word)) {
        value *= factor;
        if value > 1_000_000_000 {
            return None;
        }
    }
    Some(value.to_string())
}

fn small(c: &mut Cursor<'_, '_>) -> Option<u64> {
    let index = u64::try_from(c.phrases(SMALL)?).ok()?;
    Some(if index > 20 { (index - 18) * 10 } else { index })
}

/// A number with everything that may stand around it.
pub(crate) fn quantity(c: &mut Cursor<'_, '_>) -> Option<Quantity> {
    c.has(|hints| hints.number).then_some(())?;
    c.attempt(|c| {
        let currency = c.punct('$') || c.punct('\u{20ac}') || c.punct('\u{a3}');
        let value = number(c)?;
        let unit = if currency {
            c.maybe("usd|eur|gbp");
            Some(Unit::Currency)
        } else {
            unit(c)
        };
        let mut quantity = Quantity {
            value,
            unit,
            restated: None,
            exclusive: None,
        };
        while extra(c, &mut quantity).is_some() {}
        Some(quantity)
    })
}

/// `(inclusive)`, `(7 days)`: what may stand in parentheses behind a quantity.
fn extra(c: &mut Cursor<'_, '_>, quantity: &mut Quantity) -> Option<()> {
    c.attempt(|c| {
        if !c.punct('(') {
            return None;
        }
        if let Some(exclusive) = edge(c) {
            quantity.exclusive = Some(exclusive);
        } else {
            c.maybe("i.e|or|=");
            c.punct(',');
            let value = number(c)?;
            let unit = unit(c)?;
            quantity.restated.get_or_insert((value, unit));
        }
        c.punct(')').then_some(())
    })
}

/// `inclusive` or `exclusive`; true if the limit is out.
pub(crate) fn edge(c: &mut Cursor<'_, '_>) -> Option<bool> {
    c.attempt(|c| {
        c.maybe("both");
        match c.phrases(
            "inclusive|inclusively|included|non inclusive|exclusive|exclusively|excluded",
        )? {
            0..=2 => Some(false),
            _ => Some(true),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{number, parse_plain};
    use crate::lower::constraints::grammar::cursor::Cursor;
    use crate::lower::constraints::text::lex::lex;

    #[test]
    fn numbers() {
        for (text, expected) in [
            ("5,000", Some("5000")),
            ("-1", Some("-1")),
            ("0.50", Some("0.5")),
            ("10k", Some("10000")),
            ("1.5 million", Some("1500000")),
            ("twenty-five", Some("25")),
            ("one hundred", Some("100")),
            ("a dozen", Some("12")),
            ("`0`", Some("0")),
            ("007", Some("7")),
            ("some", None),
            ("`abc`", None),
            ("99999999999999999999", None),
        ] {
            let tokens = lex(text);
            assert_eq!(
                number(&mut Cursor::new(&tokens)).as_deref(),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn plain_numbers_only() {
        assert_eq!(parse_plain(" -3.10 ").as_deref(), Some("-3.1"));
        for text in ["", "-", "1.", ".5", "1.2.3", "1e5", "0x1"] {
            assert_eq!(parse_plain(text), None, "{text}");
        }
    }
}
