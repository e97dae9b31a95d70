//! Dates and times as text: RFC 3339, and what ISO 8601 and servers make of it.

/// RFC 3339 `full-date`: `YYYY-MM-DD`, a day that exists.
#[must_use]
pub fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2))
    else {
        return false;
    };
    day >= 1 && day <= days(year, month)
}

fn days(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

/// RFC 3339 `date-time`, or one with `t` or a blank between date and time, no seconds, a comma for the fraction, no offset or
/// one without a colon.
#[must_use]
pub fn is_timestamp(text: &str) -> bool {
    let parts = text.split_once(['T', 't', ' ']);
    parts.is_some_and(|(date, time)| is_date(date) && is_time(time))
}

fn is_time(text: &str) -> bool {
    let (clock, offset) = match text.find(['Z', 'z', '+', '-']) {
        Some(at) => text.split_at(at),
        None => (text, "Z"),
    };
    is_clock(clock.trim_end_matches(' ')) && is_offset(offset)
}

fn is_clock(text: &str) -> bool {
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let mut parts = whole.split(':').map(|part| number(part, 2));
    let (Some(Some(hour)), Some(Some(minute))) = (parts.next(), parts.next()) else {
        return false;
    };
    let second = parts.next();
    let has_seconds = second.is_some();
    let Some(second) = second.unwrap_or(Some(0)) else {
        return false;
    };
    let end_of_day = hour == 24 && minute == 0 && second == 0;
    parts.next().is_none()
        && (hour < 24 || end_of_day)
        && minute < 60
        // A leap second.
        && second <= 60
        && !fraction.is_empty()
        && has_digits_only(fraction)
        && (has_seconds || whole.len() == text.len())
}

fn is_offset(text: &str) -> bool {
    if text.eq_ignore_ascii_case("z") {
        return true;
    }
    let Some(digits) = text.strip_prefix(['+', '-']) else {
        return false;
    };
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None => digits.split_at_checked(2).unwrap_or((digits, "")),
    };
    let minutes = if minutes.is_empty() && digits.len() == 2 {
        Some(0)
    } else {
        number(minutes, 2)
    };
    number(hours, 2).is_some_and(|hours| hours < 24) && minutes.is_some_and(|minutes| minutes < 60)
}

/// A number of exactly this many digits.
fn number(text: &str, len: usize) -> Option<u32> {
    if text.len() == len && has_digits_only(text) {
        text.parse().ok()
    } else {
        None
    }
}

fn has_digits_only(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
