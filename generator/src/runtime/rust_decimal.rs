//! Conversions from and to the type of `rust_decimal`.

use super::Decimal;

impl TryFrom<&Decimal> for ::rust_decimal::Decimal {
    type Error = ::rust_decimal::Error;

    fn try_from(value: &Decimal) -> Result<Self, Self::Error> {
        value.as_str().parse()
    }
}

/// Written as a JSON string.
impl From<::rust_decimal::Decimal> for Decimal {
    fn from(value: ::rust_decimal::Decimal) -> Self {
        Self::new(value.to_string())
    }
}
