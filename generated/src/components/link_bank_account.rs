// Written by `cargo xtask codegen` from models/components/linkbankaccount.md. Do not edit.

/// The ways to link a bank account: by its numbers, or through Plaid or MX. Each way has its own
/// key.
///
/// Source: `models/components/linkbankaccount.md`
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
}

impl ::core::convert::From<crate::components::BankAccountPayload> for LinkBankAccount {
    fn from(value: crate::components::BankAccountPayload) -> Self {
        Self::BankAccount(value)
    }
}

impl ::core::convert::From<crate::components::PlaidPayload> for LinkBankAccount {
    fn from(value: crate::components::PlaidPayload) -> Self {
        Self::Plaid(value)
    }
}

impl ::core::convert::From<crate::components::PlaidLinkPayload> for LinkBankAccount {
    fn from(value: crate::components::PlaidLinkPayload) -> Self {
        Self::PlaidLink(value)
    }
}

impl ::core::convert::From<crate::components::MxPayload> for LinkBankAccount {
    fn from(value: crate::components::MxPayload) -> Self {
        Self::Mx(value)
    }
}

impl crate::support::wire::Union for LinkBankAccount {
    const TABLE: crate::support::wire::UnionTable = crate::support::wire::UnionTable {
        name: "LinkBankAccount",
        tag: ::core::option::Option::None,
        members: &[
            crate::support::wire::Member {
                name: "BankAccount",
                form: crate::support::wire::Form::record::<
                    crate::components::BankAccountPayload,
                >(),
            },
            crate::support::wire::Member {
                name: "Plaid",
                form: crate::support::wire::Form::record::<
                    crate::components::PlaidPayload,
                >(),
            },
            crate::support::wire::Member {
                name: "PlaidLink",
                form: crate::support::wire::Form::record::<
                    crate::components::PlaidLinkPayload,
                >(),
            },
            crate::support::wire::Member {
                name: "Mx",
                form: crate::support::wire::Form::record::<
                    crate::components::MxPayload,
                >(),
            },
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::BankAccount),
            1 => ::serde::Deserialize::deserialize(input).map(Self::Plaid),
            2 => ::serde::Deserialize::deserialize(input).map(Self::PlaidLink),
            3 => ::serde::Deserialize::deserialize(input).map(Self::Mx),
            _ => crate::support::wire::no_member(input),
        }
    }
}

impl crate::support::wire::Blank for LinkBankAccount {
    fn blank() -> Self {
        Self::BankAccount(crate::support::wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for LinkBankAccount {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_union(input)
    }
}

impl ::serde::Serialize for LinkBankAccount {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        match self {
            Self::BankAccount(value) => ::serde::Serialize::serialize(value, output),
            Self::Plaid(value) => ::serde::Serialize::serialize(value, output),
            Self::PlaidLink(value) => ::serde::Serialize::serialize(value, output),
            Self::Mx(value) => ::serde::Serialize::serialize(value, output),
        }
    }
}

impl crate::support::validate::Validate for LinkBankAccount {
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        #[allow(clippy::single_match, reason = "further members come and go")]
        match self {
            Self::BankAccount(value) => {
                out.inside(at, value);
            }
            _ => {}
        }
    }
}
