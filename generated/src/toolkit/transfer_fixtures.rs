// Written by `cargo xtask codegen` from models/toolkit/transferfixtures.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// One transfer, or several at once.
///
/// Source: [`models/toolkit/transferfixtures.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/transferfixtures.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransferFixtures {
    /// [`CreateTransfer`](crate::components::CreateTransfer)
    CreateTransfer(Box<crate::components::CreateTransfer>),
    /// `::std::vec::Vec<crate::components::CreateTransfer>`
    CreateTransferList(Vec<crate::components::CreateTransfer>),
    /// What fits none of the documented types, as it was read.
    Unrecognized(crate::support::Unknown<crate::support::Value>),
}

impl From<crate::components::CreateTransfer> for TransferFixtures {
    #[inline]
    fn from(value: crate::components::CreateTransfer) -> Self {
        Self::CreateTransfer(Box::new(value))
    }
}

impl From<Vec<crate::components::CreateTransfer>> for TransferFixtures {
    #[inline]
    fn from(value: Vec<crate::components::CreateTransfer>) -> Self {
        Self::CreateTransferList(value)
    }
}

impl wire::Union for TransferFixtures {
    const TABLE: wire::UnionTable = wire::UnionTable {
        name: "TransferFixtures",
        tagged: false,
        signs: &[],
        members: &[
            wire::Form::record::<crate::components::CreateTransfer>(),
            wire::Form::Array(&wire::Form::record::<crate::components::CreateTransfer>()),
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::CreateTransfer),
            1 => ::serde::Deserialize::deserialize(input).map(Self::CreateTransferList),
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

impl wire::Blank for TransferFixtures {
    #[inline]
    fn blank() -> Self {
        Self::Unrecognized(wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferFixtures {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_union(input)
    }
}

impl ::serde::Serialize for TransferFixtures {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CreateTransfer(value) => ::serde::Serialize::serialize(value, output),
            Self::CreateTransferList(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::Unrecognized(raw) => ::serde::Serialize::serialize(raw.get(), output),
        }
    }
}

impl validate::Validate for TransferFixtures {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        match self {
            Self::CreateTransferList(value) => validate::Validate::as_value(value),
            _ => validate::Value::Present,
        }
    }

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        match self {
            Self::CreateTransfer(value) => {
                out.inside(at, value);
            }
            Self::CreateTransferList(value) => {
                out.inside(at, value);
            }
            _ => {}
        }
    }
}
