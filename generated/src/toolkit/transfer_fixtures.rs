// Written by `cargo xtask codegen` from models/toolkit/transferfixtures.md. Do not edit.

/// One transfer, or several at once.
///
/// Source: `models/toolkit/transferfixtures.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransferFixtures {
    /// [`CreateTransfer`](crate::components::CreateTransfer)
    CreateTransfer(::std::boxed::Box<crate::components::CreateTransfer>),
    /// `::std::vec::Vec<crate::components::CreateTransfer>`
    CreateTransferList(::std::vec::Vec<crate::components::CreateTransfer>),
}

impl ::core::convert::From<crate::components::CreateTransfer> for TransferFixtures {
    fn from(value: crate::components::CreateTransfer) -> Self {
        Self::CreateTransfer(::std::boxed::Box::new(value))
    }
}

impl ::core::convert::From<::std::vec::Vec<crate::components::CreateTransfer>>
for TransferFixtures {
    fn from(value: ::std::vec::Vec<crate::components::CreateTransfer>) -> Self {
        Self::CreateTransferList(value)
    }
}

impl crate::support::wire::Union for TransferFixtures {
    const TABLE: crate::support::wire::UnionTable = crate::support::wire::UnionTable {
        name: "TransferFixtures",
        tag: ::core::option::Option::None,
        members: &[
            crate::support::wire::Member {
                name: "CreateTransfer",
                form: crate::support::wire::Form::record::<
                    crate::components::CreateTransfer,
                >(),
            },
            crate::support::wire::Member {
                name: "CreateTransferList",
                form: crate::support::wire::Form::Array(
                    &crate::support::wire::Form::record::<
                        crate::components::CreateTransfer,
                    >(),
                ),
            },
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::CreateTransfer),
            1 => ::serde::Deserialize::deserialize(input).map(Self::CreateTransferList),
            _ => crate::support::wire::no_member(input),
        }
    }
}

impl crate::support::wire::Blank for TransferFixtures {
    fn blank() -> Self {
        Self::CreateTransfer(crate::support::wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferFixtures {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_union(input)
    }
}

impl ::serde::Serialize for TransferFixtures {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        match self {
            Self::CreateTransfer(value) => ::serde::Serialize::serialize(value, output),
            Self::CreateTransferList(value) => {
                ::serde::Serialize::serialize(value, output)
            }
        }
    }
}

impl crate::support::validate::Validate for TransferFixtures {
    const RECEIVED: bool = true;
    fn as_value(&self) -> crate::support::validate::Value<'_> {
        match self {
            Self::CreateTransferList(value) => {
                crate::support::validate::Validate::as_value(value)
            }
            _ => crate::support::validate::Value::Present,
        }
    }

    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        match self {
            Self::CreateTransfer(value) => {
                out.inside(at, value);
            }
            Self::CreateTransferList(value) => {
                out.inside(at, value);
            }
        }
    }
}
