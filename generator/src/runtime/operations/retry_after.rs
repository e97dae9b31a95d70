//! `Retry-After` (RFC 9110, section 10.2.3).

use super::headers::Headers;
use std::time::Duration;

/// How long to wait. A date is compared with that of the response, so that no clock of this machine takes part.
pub(super) fn wait(headers: &Headers) -> Option<Duration> {
    let value = headers.get("retry-after")?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let (until, now) = (date(value)?, date(headers.get("date")?)?);
    Some(Duration::from_secs(until.saturating_sub(now)))
}

/// The seconds from the start of the year 0 to a date as HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT`.
fn date(text: &str) -> Option<u64> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let (_, rest) = text.trim().split_once(", ")?;
    let words: Vec<&str> = rest.split(' ').collect();
    let [day, month, year, time, "GMT"] = words.as_slice() else {
        return None;
    };
    let (day, year) = (day.parse::<u64>().ok()?, year.parse::<u64>().ok()?);
    let month = MONTHS.iter().position(|name| name == month)?;
    let clock: Option<Vec<u64>> = time.split(':').map(|part| part.parse().ok()).collect();
    let [hour, minute, second] = clock?.try_into().ok()?;
    // Years that start in March have their leap day at the end.
    let (shifted, year) = match u64::try_from(month).ok()? {
        month @ 2.. => (month - 2, year),
        month => (month + 10, year.checked_sub(1)?),
    };
    if year > 9999 || day > 31 || hour > 24 || minute > 60 || second > 60 {
        return None;
    }
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + day;
    Some(days * 86_400 + hour * 3600 + minute * 60 + second)
}
