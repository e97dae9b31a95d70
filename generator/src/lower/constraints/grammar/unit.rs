//! Units of measure: what they are called, and which ones convert.

use super::cursor::Cursor;
use crate::lower::constraints::text::lex::is_listed;

/// A unit behind a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Milliseconds,
    Seconds,
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
    Years,
    Bytes,
    Kilobytes,
    Megabytes,
    Gigabytes,
    Bits,
    Percent,
    BasisPoints,
    Pixels,
    Points,
    Cents,
    Currency,
    Meters,
    Kilometers,
    Degrees,
}

const NAMES: [(Unit, &str); 22] = [
    (
        Unit::Milliseconds,
        "ms|msec|millis|millisecond|milliseconds",
    ),
    (Unit::Seconds, "s|sec|secs|second|seconds"),
    (Unit::Minutes, "min|mins|minute|minutes"),
    (Unit::Hours, "h|hr|hrs|hour|hours"),
    (Unit::Days, "d|day|days"),
    (Unit::Weeks, "week|weeks"),
    (Unit::Months, "month|months"),
    (Unit::Years, "year|years"),
    (Unit::Bytes, "b|byte|bytes|octets"),
    (Unit::Kilobytes, "kb|kib|kilobyte|kilobytes"),
    (Unit::Megabytes, "mb|mib|megabyte|megabytes"),
    (Unit::Gigabytes, "gb|gib|gigabyte|gigabytes"),
    (Unit::Bits, "bit|bits|kbps|mbps"),
    (Unit::Percent, "percent|percentage|pct"),
    (Unit::BasisPoints, "bps"),
    (Unit::Pixels, "px|pixel|pixels"),
    (Unit::Points, "pt"),
    (Unit::Cents, "cent|cents"),
    (Unit::Currency, "usd|dollars|eur|euros"),
    (Unit::Meters, "m|meters|metres"),
    (Unit::Kilometers, "km|kilometers"),
    (Unit::Degrees, "degrees|deg"),
];

/// Names of units that are also common words or prefixes; they count only right behind a number.
const GLUED_ONLY: &str = "s|h|d|b|m|min|pt";

/// A unit behind a number: `ms`, `%`, `percent`, `basis points`.
pub(crate) fn unit(c: &mut Cursor<'_, '_>) -> Option<Unit> {
    if c.punct('%') {
        return Some(Unit::Percent);
    }
    c.attempt(|c| {
        c.hyphen();
        if c.phrase("basis points") {
            return Some(Unit::BasisPoints);
        }
        let token = c.next()?;
        let (unit, _) = NAMES.iter().find(|(_, names)| token.is_one_of(names))?;
        (!token.spaced || !token.is_one_of(GLUED_ONLY)).then_some(*unit)
    })
}

/// The unit that a word of a field's name or description says, if it is one. A singular ("per day", "second item")
/// says none.
pub(crate) fn named(word: &str) -> Option<Unit> {
    const NOT_ALONE: &str = "min|bit|second|day|month|year|week|hour|minute|pt";
    let lower = word.to_ascii_lowercase();
    if lower.len() < 2 || is_listed(NOT_ALONE, &lower) {
        return None;
    }
    NAMES
        .iter()
        .find(|(_, names)| is_listed(names, &lower))
        .map(|(unit, _)| *unit)
}

impl Unit {
    /// How many milliseconds it is, for units of fixed time.
    const fn milliseconds(self) -> Option<u64> {
        match self {
            Unit::Milliseconds => Some(1),
            Unit::Seconds => Some(1_000),
            Unit::Minutes => Some(60_000),
            Unit::Hours => Some(3_600_000),
            Unit::Days => Some(86_400_000),
            Unit::Weeks => Some(604_800_000),
            _ => None,
        }
    }

    /// The value, in this unit, as a value in `target`; whole numbers only.
    pub(crate) fn convert(self, value: &str, target: Unit) -> Option<String> {
        if self == target {
            return Some(value.to_owned());
        }
        let value: u64 = value.parse().ok()?;
        let total = value.checked_mul(self.milliseconds()?)?;
        let per = target.milliseconds()?;
        (total % per == 0).then(|| (total / per).to_string())
    }
}
