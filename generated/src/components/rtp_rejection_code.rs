// Written by `cargo xtask codegen` from models/components/rtprejectioncode.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Rejection codes of the RTP network that can change the status of a bank account.
///
/// - `AC03`: no such account
/// - `AC04`: closed account
/// - `AC06`: blocked account
/// - `AC14`: wrong type of account
/// - `AG01`: account may not take part
/// - `AG03`: kind of payment not offered
/// - `MD07`: owner has died
///
/// Source: [`models/components/rtprejectioncode.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/rtprejectioncode.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RTPRejectionCode {
    /// `AC03`
    Ac03,
    /// `AC04`
    Ac04,
    /// `AC06`
    Ac06,
    /// `AC14`
    Ac14,
    /// `AG01`
    Ag01,
    /// `AG03`
    Ag03,
    /// `MD07`
    Md07,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl RTPRejectionCode {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::Ac03,
        Self::Ac04,
        Self::Ac06,
        Self::Ac14,
        Self::Ag01,
        Self::Ag03,
        Self::Md07,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ac03 => "AC03",
            Self::Ac04 => "AC04",
            Self::Ac06 => "AC06",
            Self::Ac14 => "AC14",
            Self::Ag01 => "AG01",
            Self::Ag03 => "AG03",
            Self::Md07 => "MD07",
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
            "AC03" => Some(Self::Ac03),
            "AC04" => Some(Self::Ac04),
            "AC06" => Some(Self::Ac06),
            "AC14" => Some(Self::Ac14),
            "AG01" => Some(Self::Ag01),
            "AG03" => Some(Self::Ag03),
            "MD07" => Some(Self::Md07),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for RTPRejectionCode {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for RTPRejectionCode {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for RTPRejectionCode {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for RTPRejectionCode {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for RTPRejectionCode {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for RTPRejectionCode {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for RTPRejectionCode {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for RTPRejectionCode {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for RTPRejectionCode {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
