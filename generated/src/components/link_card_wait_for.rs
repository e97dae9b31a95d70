// Written by `cargo xtask codegen` from models/components/linkcardwaitfor.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Events that a card call can wait for.
///
/// Source: [`models/components/linkcardwaitfor.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/linkcardwaitfor.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LinkCardWaitFor {
    /// `payment-method`
    PaymentMethod,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl LinkCardWaitFor {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[Self::PaymentMethod];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PaymentMethod => "payment-method",
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
            "payment-method" => Some(Self::PaymentMethod),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for LinkCardWaitFor {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for LinkCardWaitFor {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for LinkCardWaitFor {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for LinkCardWaitFor {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for LinkCardWaitFor {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for LinkCardWaitFor {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for LinkCardWaitFor {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for LinkCardWaitFor {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for LinkCardWaitFor {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static KNOWN: v::Rule = v::Rule::normative(
            "models/components/linkcardwaitfor.md",
            1,
            "",
            v::Constraint::OneOf(&[v::Scalar::Text("payment-method")]),
        );
        if !self.is_known() {
            out.fail(at, &KNOWN);
        }
    }
}
