// Written by `cargo xtask codegen` from models/components/walletavailablebalance.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// How much of a wallet can be spent now.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "currency": "USD",
///   "value": 4825,
///   "valueDecimal": "1860.75"
/// }
/// ```
///
/// Source: [`models/components/walletavailablebalance.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/walletavailablebalance.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletAvailableBalance {
    /// Currency as a three-letter code from ISO 4217.
    ///
    /// Example: `USD`
    pub currency: String,
    /// The amount in the smallest unit of the currency: 4825 stands for 48.25 US dollars.
    ///
    /// Example: `4825`
    pub value: i64,
    /// The balance in whole units as decimal text.
    pub value_decimal: String,
}

impl WalletAvailableBalance {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        value: i64,
        value_decimal: impl Into<String>,
    ) -> Self {
        Self {
            currency: currency.into(),
            value,
            value_decimal: value_decimal.into(),
        }
    }
}

impl wire::Blank for WalletAvailableBalance {
    #[inline]
    fn blank() -> Self {
        Self {
            currency: wire::blank(),
            value: wire::blank(),
            value_decimal: wire::blank(),
        }
    }
}

impl wire::Record for WalletAvailableBalance {
    const NAME: &'static str = "WalletAvailableBalance";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("currency"),
        wire::Key::required("value"),
        wire::Key::required("valueDecimal"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.currency),
            1 => wire::fill_number(map, &mut self.value),
            2 => wire::fill(map, &mut self.value_decimal),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("currency", &self.currency);
        out.required_number("value", &self.value);
        out.required("valueDecimal", &self.value_decimal);
    }
}

impl<'de> ::serde::Deserialize<'de> for WalletAvailableBalance {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WalletAvailableBalance {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WalletAvailableBalance {
    const RECEIVED: bool = true;
}
