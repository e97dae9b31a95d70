// Written by `cargo xtask codegen` from models/components/businesstype.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Legal forms of a business.
///
/// Source: [`models/components/businesstype.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/businesstype.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BusinessType {
    /// `soleProprietorship`
    SoleProprietorship,
    /// `unincorporatedAssociation`
    UnincorporatedAssociation,
    /// `trust`
    Trust,
    /// `publicCorporation`
    PublicCorporation,
    /// `privateCorporation`
    PrivateCorporation,
    /// `llc`
    Llc,
    /// `partnership`
    Partnership,
    /// `unincorporatedNonProfit`
    UnincorporatedNonProfit,
    /// `incorporatedNonProfit`
    IncorporatedNonProfit,
    /// `governmentEntity`
    GovernmentEntity,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl BusinessType {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::SoleProprietorship,
        Self::UnincorporatedAssociation,
        Self::Trust,
        Self::PublicCorporation,
        Self::PrivateCorporation,
        Self::Llc,
        Self::Partnership,
        Self::UnincorporatedNonProfit,
        Self::IncorporatedNonProfit,
        Self::GovernmentEntity,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SoleProprietorship => "soleProprietorship",
            Self::UnincorporatedAssociation => "unincorporatedAssociation",
            Self::Trust => "trust",
            Self::PublicCorporation => "publicCorporation",
            Self::PrivateCorporation => "privateCorporation",
            Self::Llc => "llc",
            Self::Partnership => "partnership",
            Self::UnincorporatedNonProfit => "unincorporatedNonProfit",
            Self::IncorporatedNonProfit => "incorporatedNonProfit",
            Self::GovernmentEntity => "governmentEntity",
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
            "soleProprietorship" => Some(Self::SoleProprietorship),
            "unincorporatedAssociation" => Some(Self::UnincorporatedAssociation),
            "trust" => Some(Self::Trust),
            "publicCorporation" => Some(Self::PublicCorporation),
            "privateCorporation" => Some(Self::PrivateCorporation),
            "llc" => Some(Self::Llc),
            "partnership" => Some(Self::Partnership),
            "unincorporatedNonProfit" => Some(Self::UnincorporatedNonProfit),
            "incorporatedNonProfit" => Some(Self::IncorporatedNonProfit),
            "governmentEntity" => Some(Self::GovernmentEntity),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for BusinessType {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for BusinessType {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for BusinessType {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for BusinessType {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for BusinessType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for BusinessType {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for BusinessType {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for BusinessType {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for BusinessType {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
