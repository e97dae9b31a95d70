// Written by `cargo xtask codegen` from models/components/cardupdatereason.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// What a refresh of a card's data can turn up.
///
/// Source: [`models/components/cardupdatereason.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardupdatereason.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CardUpdateReason {
    /// `unspecified`
    Unspecified,
    /// `account-closed`
    AccountClosed,
    /// `contact-cardholder`
    ContactCardholder,
    /// `expiration-update`
    ExpirationUpdate,
    /// `no-change`
    NoChange,
    /// `no-match`
    NoMatch,
    /// `number-update`
    NumberUpdate,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl CardUpdateReason {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::Unspecified,
        Self::AccountClosed,
        Self::ContactCardholder,
        Self::ExpirationUpdate,
        Self::NoChange,
        Self::NoMatch,
        Self::NumberUpdate,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "unspecified",
            Self::AccountClosed => "account-closed",
            Self::ContactCardholder => "contact-cardholder",
            Self::ExpirationUpdate => "expiration-update",
            Self::NoChange => "no-change",
            Self::NoMatch => "no-match",
            Self::NumberUpdate => "number-update",
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
            "unspecified" => Some(Self::Unspecified),
            "account-closed" => Some(Self::AccountClosed),
            "contact-cardholder" => Some(Self::ContactCardholder),
            "expiration-update" => Some(Self::ExpirationUpdate),
            "no-change" => Some(Self::NoChange),
            "no-match" => Some(Self::NoMatch),
            "number-update" => Some(Self::NumberUpdate),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for CardUpdateReason {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for CardUpdateReason {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for CardUpdateReason {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for CardUpdateReason {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for CardUpdateReason {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for CardUpdateReason {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for CardUpdateReason {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for CardUpdateReason {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for CardUpdateReason {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
