// Written by `cargo xtask codegen` from models/components/invoicestatus.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Where an invoice stands.
///
/// Source: [`models/components/invoicestatus.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/invoicestatus.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `draft`
    Draft,
    /// `unpaid`
    Unpaid,
    /// `payment-pending`
    PaymentPending,
    /// `paid`
    Paid,
    /// `overdue`
    Overdue,
    /// `canceled`
    Canceled,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl InvoiceStatus {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::Draft,
        Self::Unpaid,
        Self::PaymentPending,
        Self::Paid,
        Self::Overdue,
        Self::Canceled,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Unpaid => "unpaid",
            Self::PaymentPending => "payment-pending",
            Self::Paid => "paid",
            Self::Overdue => "overdue",
            Self::Canceled => "canceled",
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
            "draft" => Some(Self::Draft),
            "unpaid" => Some(Self::Unpaid),
            "payment-pending" => Some(Self::PaymentPending),
            "paid" => Some(Self::Paid),
            "overdue" => Some(Self::Overdue),
            "canceled" => Some(Self::Canceled),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for InvoiceStatus {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for InvoiceStatus {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for InvoiceStatus {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for InvoiceStatus {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for InvoiceStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for InvoiceStatus {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for InvoiceStatus {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for InvoiceStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for InvoiceStatus {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
