// Written by `cargo xtask codegen` from models/components/tipcalculationbasis.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// What a percentage tip is a percentage of.
///
/// - `pre-tax`: the amount before tax
/// - `post-tax`: the amount with tax
///
/// Source: [`models/components/tipcalculationbasis.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/tipcalculationbasis.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TipCalculationBasis {
    /// `pre-tax`
    PreTax,
    /// `post-tax`
    PostTax,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl TipCalculationBasis {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[Self::PreTax, Self::PostTax];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PreTax => "pre-tax",
            Self::PostTax => "post-tax",
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
            "pre-tax" => Some(Self::PreTax),
            "post-tax" => Some(Self::PostTax),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for TipCalculationBasis {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for TipCalculationBasis {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for TipCalculationBasis {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for TipCalculationBasis {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for TipCalculationBasis {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for TipCalculationBasis {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for TipCalculationBasis {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for TipCalculationBasis {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for TipCalculationBasis {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
