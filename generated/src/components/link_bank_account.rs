// Written by `cargo xtask codegen` from models/components/linkbankaccount.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The ways to link a bank account: by its numbers, or through Plaid or MX. Each way has its own
/// key.
///
/// Source: [`models/components/linkbankaccount.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/linkbankaccount.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LinkBankAccount {
    /// [`BankAccountPayload`](crate::components::BankAccountPayload)
    BankAccount(crate::components::BankAccountPayload),
    /// [`PlaidPayload`](crate::components::PlaidPayload)
    Plaid(crate::components::PlaidPayload),
    /// [`PlaidLinkPayload`](crate::components::PlaidLinkPayload)
    PlaidLink(crate::components::PlaidLinkPayload),
    /// [`MxPayload`](crate::components::MxPayload)
    Mx(crate::components::MxPayload),
    /// What fits none of the documented types, as it was read.
    Unrecognized(crate::support::Unknown<crate::support::Value>),
}

impl From<crate::components::BankAccountPayload> for LinkBankAccount {
    #[inline]
    fn from(value: crate::components::BankAccountPayload) -> Self {
        Self::BankAccount(value)
    }
}

impl From<crate::components::PlaidPayload> for LinkBankAccount {
    #[inline]
    fn from(value: crate::components::PlaidPayload) -> Self {
        Self::Plaid(value)
    }
}

impl From<crate::components::PlaidLinkPayload> for LinkBankAccount {
    #[inline]
    fn from(value: crate::components::PlaidLinkPayload) -> Self {
        Self::PlaidLink(value)
    }
}

impl From<crate::components::MxPayload> for LinkBankAccount {
    #[inline]
    fn from(value: crate::components::MxPayload) -> Self {
        Self::Mx(value)
    }
}

impl wire::Union for LinkBankAccount {
    const TABLE: wire::UnionTable = wire::UnionTable {
        name: "LinkBankAccount",
        tagged: false,
        signs: &[],
        members: &[
            wire::Form::record::<crate::components::BankAccountPayload>(),
            wire::Form::record::<crate::components::PlaidPayload>(),
            wire::Form::record::<crate::components::PlaidLinkPayload>(),
            wire::Form::record::<crate::components::MxPayload>(),
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::BankAccount),
            1 => ::serde::Deserialize::deserialize(input).map(Self::Plaid),
            2 => ::serde::Deserialize::deserialize(input).map(Self::PlaidLink),
            3 => ::serde::Deserialize::deserialize(input).map(Self::Mx),
            _ => wire::no_member(input),
        }
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<crate::support::Value>) -> Self {
        Self::Unrecognized(raw)
    }

    #[inline]
    fn into_unknown(self) -> Option<crate::support::Unknown<crate::support::Value>> {
        match self {
            Self::Unrecognized(raw) => Some(raw),
            _ => None,
        }
    }
}

impl wire::Blank for LinkBankAccount {
    #[inline]
    fn blank() -> Self {
        Self::Unrecognized(wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for LinkBankAccount {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_union(input)
    }
}

impl ::serde::Serialize for LinkBankAccount {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BankAccount(value) => ::serde::Serialize::serialize(value, output),
            Self::Plaid(value) => ::serde::Serialize::serialize(value, output),
            Self::PlaidLink(value) => ::serde::Serialize::serialize(value, output),
            Self::Mx(value) => ::serde::Serialize::serialize(value, output),
            Self::Unrecognized(raw) => ::serde::Serialize::serialize(raw.get(), output),
        }
    }
}

impl validate::Validate for LinkBankAccount {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        #[allow(clippy::single_match, reason = "further members come and go")]
        match self {
            Self::BankAccount(value) => {
                out.inside(at, value);
            }
            _ => {}
        }
    }
}
