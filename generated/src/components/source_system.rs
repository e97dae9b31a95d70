// Written by `cargo xtask codegen` from models/components/sourcesystem.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Core banking systems whose exports can be read. The value tells in what form the bytes are.
///
/// Source: [`models/components/sourcesystem.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/sourcesystem.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SourceSystem {
    /// `jh_silverlake`
    JhSilverlake,
    /// `jh_cif2020`
    JhCif2020,
    /// `jh_coredirector`
    JhCoredirector,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl SourceSystem {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::JhSilverlake,
        Self::JhCif2020,
        Self::JhCoredirector,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::JhSilverlake => "jh_silverlake",
            Self::JhCif2020 => "jh_cif2020",
            Self::JhCoredirector => "jh_coredirector",
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
            "jh_silverlake" => Some(Self::JhSilverlake),
            "jh_cif2020" => Some(Self::JhCif2020),
            "jh_coredirector" => Some(Self::JhCoredirector),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for SourceSystem {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for SourceSystem {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for SourceSystem {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for SourceSystem {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for SourceSystem {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for SourceSystem {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for SourceSystem {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for SourceSystem {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for SourceSystem {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
