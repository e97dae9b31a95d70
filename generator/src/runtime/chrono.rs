//! Conversions from and to the types of `chrono`.

use super::{Date, Timestamp};
use ::chrono::{DateTime, FixedOffset, NaiveDate, ParseError, TimeZone};

impl TryFrom<&Timestamp> for DateTime<FixedOffset> {
    type Error = ParseError;

    fn try_from(value: &Timestamp) -> Result<Self, Self::Error> {
        Self::parse_from_rfc3339(value.as_str())
    }
}

impl<Tz: TimeZone> From<DateTime<Tz>> for Timestamp {
    fn from(value: DateTime<Tz>) -> Self {
        Self::new(value.to_rfc3339())
    }
}

impl TryFrom<&Date> for NaiveDate {
    type Error = ParseError;

    fn try_from(value: &Date) -> Result<Self, Self::Error> {
        value.as_str().parse()
    }
}

impl From<NaiveDate> for Date {
    fn from(value: NaiveDate) -> Self {
        Self::new(value.to_string())
    }
}
