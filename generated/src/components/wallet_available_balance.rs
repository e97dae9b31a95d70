// Written by `cargo xtask codegen` from models/components/walletavailablebalance.md. Do not edit.

/// How much of a wallet can be spent now.
///
/// Source: `models/components/walletavailablebalance.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletAvailableBalance {
    /// Currency as a three-letter code from ISO 4217.
    ///
    /// Example: `USD`
    pub currency: ::std::string::String,
    /// The amount in the smallest unit of the currency: 4825 stands for 48.25 US dollars.
    ///
    /// Example: `4825`
    pub value: i64,
    /// The balance in whole units as decimal text.
    pub value_decimal: ::std::string::String,
}

impl WalletAvailableBalance {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        currency: impl ::core::convert::Into<::std::string::String>,
        value: i64,
        value_decimal: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            currency: currency.into(),
            value,
            value_decimal: value_decimal.into(),
        }
    }
}

impl crate::support::wire::Blank for WalletAvailableBalance {
    fn blank() -> Self {
        Self {
            currency: crate::support::wire::blank(),
            value: crate::support::wire::blank(),
            value_decimal: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for WalletAvailableBalance {
    const NAME: &'static str = "WalletAvailableBalance";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("currency"),
        crate::support::wire::Key::required("value"),
        crate::support::wire::Key::required("valueDecimal"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.currency),
            1 => crate::support::wire::fill_number(map, &mut self.value),
            2 => crate::support::wire::fill(map, &mut self.value_decimal),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("currency", &self.currency);
        out.required_number("value", &self.value);
        out.required("valueDecimal", &self.value_decimal);
    }
}

impl<'de> ::serde::Deserialize<'de> for WalletAvailableBalance {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WalletAvailableBalance {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WalletAvailableBalance {
    const RECEIVED: bool = true;
}
