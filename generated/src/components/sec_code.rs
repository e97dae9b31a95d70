// Written by `cargo xtask codegen` from models/components/seccode.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// How an account holder can authorise an ACH entry: online, in writing, between companies, or by
/// telephone.
///
/// Source: [`models/components/seccode.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/seccode.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SECCode {
    /// `WEB`
    Web,
    /// `PPD`
    Ppd,
    /// `CCD`
    Ccd,
    /// `TEL`
    Tel,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl SECCode {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[Self::Web, Self::Ppd, Self::Ccd, Self::Tel];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Web => "WEB",
            Self::Ppd => "PPD",
            Self::Ccd => "CCD",
            Self::Tel => "TEL",
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
            "WEB" => Some(Self::Web),
            "PPD" => Some(Self::Ppd),
            "CCD" => Some(Self::Ccd),
            "TEL" => Some(Self::Tel),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for SECCode {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for SECCode {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for SECCode {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for SECCode {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for SECCode {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for SECCode {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for SECCode {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for SECCode {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for SECCode {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
