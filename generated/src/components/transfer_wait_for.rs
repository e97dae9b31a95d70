// Written by `cargo xtask codegen` from models/components/transferwaitfor.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Events that a transfer call can wait for.
///
/// Source: [`models/components/transferwaitfor.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferwaitfor.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransferWaitFor {
    /// `rail-response`
    RailResponse,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl TransferWaitFor {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[Self::RailResponse];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RailResponse => "rail-response",
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
            "rail-response" => Some(Self::RailResponse),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for TransferWaitFor {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for TransferWaitFor {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for TransferWaitFor {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for TransferWaitFor {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for TransferWaitFor {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for TransferWaitFor {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for TransferWaitFor {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferWaitFor {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for TransferWaitFor {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static KNOWN: v::Rule = v::Rule::normative(
            "models/components/transferwaitfor.md",
            1,
            "",
            v::Constraint::OneOf(&[v::Scalar::Text("rail-response")]),
        );
        if !self.is_known() {
            out.fail(at, &KNOWN);
        }
    }
}
