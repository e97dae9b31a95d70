// Written by `cargo xtask codegen` from models/components/parcelsize.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::wire;

/// How big a parcel is.
///
/// Source: `models/components/parcelsize.md`
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ParcelSize {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl ParcelSize {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[Self::Small, Self::Large];
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
            Self::Unrecognized(raw) => raw.get(),
        }
    }

    /// Whether the docs list the value.
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !::core::matches!(self, Self::Unrecognized(_))
    }

    /// The documented value with this text, if there is one.
    #[must_use]
    pub fn try_known(text: &str) -> ::core::option::Option<Self> {
        Some(
            match text {
                "small" => Self::Small,
                "large" => Self::Large,
                _ => return None,
            },
        )
    }
}

impl ::core::fmt::Display for ParcelSize {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ParcelSize {
    type Err = Infallible;
    fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for ParcelSize {
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for ParcelSize {
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for ParcelSize {
    fn known(text: &str) -> ::core::option::Option<Self> {
        Self::try_known(text)
    }

    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for ParcelSize {
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for ParcelSize {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for ParcelSize {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl crate::support::validate::Validate for ParcelSize {
    const RECEIVED: bool = true;
    fn as_value(&self) -> crate::support::validate::Value<'_> {
        crate::support::validate::Value::Text(self.as_str())
    }

    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        use crate::support::validate as v;
        static KNOWN: v::Rule = v::Rule::normative(
            "models/components/parcelsize.md",
            1,
            "",
            v::Constraint::OneOf(&[v::Scalar::Text("small"), v::Scalar::Text("large")]),
        );
        if !self.is_known() {
            out.fail(at, &KNOWN);
        }
    }
}
