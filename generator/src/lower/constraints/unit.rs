//! Units of measure: what they are called, and which ones convert.

use super::cursor::Cursor;

/// A unit behind a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
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

const NAMES: [(&str, Unit); 65] = [
    ("ms", Unit::Milliseconds),
    ("msec", Unit::Milliseconds),
    ("millis", Unit::Milliseconds),
    ("millisecond", Unit::Milliseconds),
    ("milliseconds", Unit::Milliseconds),
    ("s", Unit::Seconds),
    ("sec", Unit::Seconds),
    ("secs", Unit::Seconds),
    ("second", Unit::Seconds),
    ("seconds", Unit::Seconds),
    ("min", Unit::Minutes),
    ("mins", Unit::Minutes),
    ("minute", Unit::Minutes),
    ("minutes", Unit::Minutes),
    ("h", Unit::Hours),
    ("hr", Unit::Hours),
    ("hrs", Unit::Hours),
    ("hour", Unit::Hours),
    ("hours", Unit::Hours),
    ("d", Unit::Days),
    ("day", Unit::Days),
    ("days", Unit::Days),
    ("week", Unit::Weeks),
    ("weeks", Unit::Weeks),
    ("month", Unit::Months),
    ("months", Unit::Months),
    ("year", Unit::Years),
    ("years", Unit::Years),
    ("b", Unit::Bytes),
    ("byte", Unit::Bytes),
    ("bytes", Unit::Bytes),
    ("octets", Unit::Bytes),
    ("kb", Unit::Kilobytes),
    ("kib", Unit::Kilobytes),
    ("kilobyte", Unit::Kilobytes),
    ("kilobytes", Unit::Kilobytes),
    ("kbps", Unit::Kilobytes),
    ("mb", Unit::Megabytes),
    ("mib", Unit::Megabytes),
    ("megabyte", Unit::Megabytes),
    ("megabytes", Unit::Megabytes),
    ("gb", Unit::Gigabytes),
    ("gib", Unit::Gigabytes),
    ("gigabyte", Unit::Gigabytes),
    ("gigabytes", Unit::Gigabytes),
    ("bit", Unit::Bits),
    ("bits", Unit::Bits),
    ("percent", Unit::Percent),
    ("percentage", Unit::Percent),
    ("pct", Unit::Percent),
    ("bps", Unit::BasisPoints),
    ("px", Unit::Pixels),
    ("pixel", Unit::Pixels),
    ("pixels", Unit::Pixels),
    ("pt", Unit::Points),
    ("cent", Unit::Cents),
    ("cents", Unit::Cents),
    ("usd", Unit::Currency),
    ("dollars", Unit::Currency),
    ("m", Unit::Meters),
    ("meters", Unit::Meters),
    ("metres", Unit::Meters),
    ("km", Unit::Kilometers),
    ("degrees", Unit::Degrees),
    ("deg", Unit::Degrees),
];

/// Names of units that are also common words or prefixes; they count only right behind a number.
const GLUED_ONLY: [&str; 7] = ["s", "h", "d", "b", "m", "min", "pt"];

/// A unit behind a number: `ms`, `%`, `percent`, `basis points`.
pub(super) fn unit(c: &mut Cursor<'_, '_>) -> Option<Unit> {
    if c.punct('%') {
        return Some(Unit::Percent);
    }
    c.attempt(|c| {
        c.hyphen();
        if c.phrase("basis points") {
            return Some(Unit::BasisPoints);
        }
        let token = c.next()?;
        let (name, unit) = NAMES.iter().find(|(name, _)| token.is_word(name))?;
        (!token.spaced || !GLUED_ONLY.contains(name)).then_some(*unit)
    })
}

/// The unit that a word of a field's name or description says, if it is one.
pub(super) fn named(word: &str) -> Option<Unit> {
    let lower = word.to_ascii_lowercase();
    if lower.len() < 2 && lower != "s" {
        return None;
    }
    NAMES
        .iter()
        .find(|(name, _)| {
            *name == lower
                && !matches!(
                    *name,
                    "min"
                        | "s"
                        | "pt"
                        | "bit"
                        | "second"
                        | "day"
                        | "month"
                        | "year"
                        | "week"
                        | "hour"
                        | "minute"
                )
        })
        .map(|(_, unit)| *unit)
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
    pub(super) fn convert(self, value: &str, target: Unit) -> Option<String> {
        if self == target {
            return Some(value.to_owned());
        }
        let value: u64 = value.parse().ok()?;
        let total = value.checked_mul(self.milliseconds()?)?;
        let per = target.milliseconds()?;
        (total % per == 0).then(|| (total / per).to_string())
    }
}
