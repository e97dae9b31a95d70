// Written by `cargo xtask codegen` from models/components/bankaccountstatus.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Where a linked bank account stands.
///
/// Source: [`models/components/bankaccountstatus.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/bankaccountstatus.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BankAccountStatus {
    /// `new`
    New,
    /// `verified`
    Verified,
    /// `verificationFailed`
    VerificationFailed,
    /// `pending`
    Pending,
    /// `errored`
    Errored,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl BankAccountStatus {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::New,
        Self::Verified,
        Self::VerificationFailed,
        Self::Pending,
        Self::Errored,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Verified => "verified",
            Self::VerificationFailed => "verificationFailed",
            Self::Pending => "pending",
            Self::Errored => "errored",
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
            "new" => Some(Self::New),
            "verified" => Some(Self::Verified),
            "verificationFailed" => Some(Self::VerificationFailed),
            "pending" => Some(Self::Pending),
            "errored" => Some(Self::Errored),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for BankAccountStatus {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for BankAccountStatus {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for BankAccountStatus {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for BankAccountStatus {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for BankAccountStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for BankAccountStatus {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for BankAccountStatus {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for BankAccountStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for BankAccountStatus {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
