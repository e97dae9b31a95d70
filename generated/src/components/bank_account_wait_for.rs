// Written by `cargo xtask codegen` from models/components/bankaccountwaitfor.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Events that a bank account call can wait for.
///
/// Source: [`models/components/bankaccountwaitfor.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/bankaccountwaitfor.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BankAccountWaitFor {
    /// `payment-method`
    PaymentMethod,
    /// `rail-response`
    RailResponse,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl BankAccountWaitFor {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[Self::PaymentMethod, Self::RailResponse];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PaymentMethod => "payment-method",
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
            "payment-method" => Some(Self::PaymentMethod),
            "rail-response" => Some(Self::RailResponse),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for BankAccountWaitFor {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for BankAccountWaitFor {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for BankAccountWaitFor {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for BankAccountWaitFor {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for BankAccountWaitFor {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for BankAccountWaitFor {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for BankAccountWaitFor {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for BankAccountWaitFor {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for BankAccountWaitFor {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static KNOWN: v::Rule = v::Rule::normative(
            "models/components/bankaccountwaitfor.md",
            1,
            "",
            v::Constraint::OneOf(
                &[v::Scalar::Text("payment-method"), v::Scalar::Text("rail-response")],
            ),
        );
        if !self.is_known() {
            out.fail(at, &KNOWN);
        }
    }
}
