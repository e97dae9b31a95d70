// Written by `cargo xtask codegen` from models/components/bankaccountholdertype.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Who can own a bank account.
///
/// Source: [`models/components/bankaccountholdertype.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/bankaccountholdertype.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BankAccountHolderType {
    /// `individual`
    Individual,
    /// `business`
    Business,
    /// `guest`
    Guest,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl BankAccountHolderType {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[Self::Individual, Self::Business, Self::Guest];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Individual => "individual",
            Self::Business => "business",
            Self::Guest => "guest",
            Self::Unrecognized(raw) => raw.get(),
        }
    }

    /// Whether the docs list the value.
    #[must_use]
    #[inline]
    pub const fn is_known(&self) -> bool {
        !::core::matches!(self, Self::Unrecognized(_))
    }

    /// The documented value with this text, if there is one.
    #[must_use]
    #[inline]
    pub fn try_known(text: &str) -> Option<Self> {
        match text {
            "individual" => Some(Self::Individual),
            "business" => Some(Self::Business),
            "guest" => Some(Self::Guest),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for BankAccountHolderType {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for BankAccountHolderType {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for BankAccountHolderType {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for BankAccountHolderType {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for BankAccountHolderType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for BankAccountHolderType {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for BankAccountHolderType {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for BankAccountHolderType {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for BankAccountHolderType {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
