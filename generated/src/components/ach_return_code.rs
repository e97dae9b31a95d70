// Written by `cargo xtask codegen` from models/components/achreturncode.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Return codes that can change the status of a bank account. Their meanings are laid down in the
/// Nacha rules: `R02` is a closed account, `R03` an account that was not found, `R07` a withdrawn
/// authorization, and so on.
///
/// Source: [`models/components/achreturncode.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achreturncode.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ACHReturnCode {
    /// `R02`
    R02,
    /// `R03`
    R03,
    /// `R04`
    R04,
    /// `R05`
    R05,
    /// `R07`
    R07,
    /// `R08`
    R08,
    /// `R10`
    R10,
    /// `R11`
    R11,
    /// `R12`
    R12,
    /// `R13`
    R13,
    /// `R14`
    R14,
    /// `R15`
    R15,
    /// `R16`
    R16,
    /// `R17`
    R17,
    /// `R20`
    R20,
    /// `R23`
    R23,
    /// `R29`
    R29,
    /// `R34`
    R34,
    /// `R38`
    R38,
    /// `R39`
    R39,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl ACHReturnCode {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::R02,
        Self::R03,
        Self::R04,
        Self::R05,
        Self::R07,
        Self::R08,
        Self::R10,
        Self::R11,
        Self::R12,
        Self::R13,
        Self::R14,
        Self::R15,
        Self::R16,
        Self::R17,
        Self::R20,
        Self::R23,
        Self::R29,
        Self::R34,
        Self::R38,
        Self::R39,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::R02 => "R02",
            Self::R03 => "R03",
            Self::R04 => "R04",
            Self::R05 => "R05",
            Self::R07 => "R07",
            Self::R08 => "R08",
            Self::R10 => "R10",
            Self::R11 => "R11",
            Self::R12 => "R12",
            Self::R13 => "R13",
            Self::R14 => "R14",
            Self::R15 => "R15",
            Self::R16 => "R16",
            Self::R17 => "R17",
            Self::R20 => "R20",
            Self::R23 => "R23",
            Self::R29 => "R29",
            Self::R34 => "R34",
            Self::R38 => "R38",
            Self::R39 => "R39",
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
            "R02" => Some(Self::R02),
            "R03" => Some(Self::R03),
            "R04" => Some(Self::R04),
            "R05" => Some(Self::R05),
            "R07" => Some(Self::R07),
            "R08" => Some(Self::R08),
            "R10" => Some(Self::R10),
            "R11" => Some(Self::R11),
            "R12" => Some(Self::R12),
            "R13" => Some(Self::R13),
            "R14" => Some(Self::R14),
            "R15" => Some(Self::R15),
            "R16" => Some(Self::R16),
            "R17" => Some(Self::R17),
            "R20" => Some(Self::R20),
            "R23" => Some(Self::R23),
            "R29" => Some(Self::R29),
            "R34" => Some(Self::R34),
            "R38" => Some(Self::R38),
            "R39" => Some(Self::R39),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for ACHReturnCode {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ACHReturnCode {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for ACHReturnCode {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for ACHReturnCode {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for ACHReturnCode {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for ACHReturnCode {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for ACHReturnCode {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for ACHReturnCode {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for ACHReturnCode {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
