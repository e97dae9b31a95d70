//! Conversions from and to the types of `time`.

use super::{Date, Timestamp};
use ::time::OffsetDateTime;
use ::time::error::{Format, Parse};
use ::time::format_description::well_known::{Iso8601, Rfc3339};

impl TryFrom<&Timestamp> for OffsetDateTime {
    type Error = Parse;

    fn try_from(value: &Timestamp) -> Result<Self, Self::Error> {
        Self::parse(value.as_str(), &Rfc3339)
    }
}

/// Fails for years that RFC 3339 has no form for.
impl TryFrom<OffsetDateTime> for Timestamp {
    type Error = Format;

    fn try_from(value: OffsetDateTime) -> Result<Self, Self::Error> {
        value.format(&Rfc3339).map(Self::new)
    }
}

impl TryFrom<&Date> for ::time::Date {
    type Error = Parse;

    fn try_from(value: &Date) -> Result<Self, Self::Error> {
        Self::parse(value.as_str(), &Iso8601::DATE)
    }
}

impl From<::time::Date> for Date {
    fn from(value: ::time::Date) -> Self {
        Self::new(value.to_string())
    }
}
