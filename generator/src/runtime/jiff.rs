//! Conversions from and to the types of `jiff`.

use super::{Date, Timestamp};

impl TryFrom<&Timestamp> for ::jiff::Timestamp {
    type Error = ::jiff::Error;

    fn try_from(value: &Timestamp) -> Result<Self, Self::Error> {
        value.as_str().parse()
    }
}

impl From<::jiff::Timestamp> for Timestamp {
    fn from(value: ::jiff::Timestamp) -> Self {
        Self::new(value.to_string())
    }
}

impl TryFrom<&Date> for ::jiff::civil::Date {
    type Error = ::jiff::Error;

    fn try_from(value: &Date) -> Result<Self, Self::Error> {
        value.as_str().parse()
    }
}

impl From<::jiff::civil::Date> for Date {
    fn from(value: ::jiff::civil::Date) -> Self {
        Self::new(value.to_string())
    }
}
