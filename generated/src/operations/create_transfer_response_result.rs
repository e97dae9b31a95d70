// Written by `cargo xtask codegen` from models/operations/createtransferresponseresult.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The answer to a new transfer: in full when the call waited for the network, in brief otherwise.
///
/// Source: [`models/operations/createtransferresponseresult.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createtransferresponseresult.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTransferResponseResult {
    /// [`CreatedTransfer`](crate::components::CreatedTransfer)
    CreatedTransfer(Box<crate::components::CreatedTransfer>),
    /// [`AsyncTransfer`](crate::components::AsyncTransfer)
    AsyncTransfer(crate::components::AsyncTransfer),
    /// [`Transfer`](crate::components::Transfer)
    Transfer(Box<crate::components::Transfer>),
    /// What fits none of the documented types, as it was read.
    Unrecognized(crate::support::Unknown<crate::support::Value>),
}

impl From<crate::components::CreatedTransfer> for CreateTransferResponseResult {
    #[inline]
    fn from(value: crate::components::CreatedTransfer) -> Self {
        Self::CreatedTransfer(Box::new(value))
    }
}

impl From<crate::components::AsyncTransfer> for CreateTransferResponseResult {
    #[inline]
    fn from(value: crate::components::AsyncTransfer) -> Self {
        Self::AsyncTransfer(value)
    }
}

impl From<crate::components::Transfer> for CreateTransferResponseResult {
    #[inline]
    fn from(value: crate::components::Transfer) -> Self {
        Self::Transfer(Box::new(value))
    }
}

impl wire::Union for CreateTransferResponseResult {
    const TABLE: wire::UnionTable = wire::UnionTable {
        name: "CreateTransferResponseResult",
        tagged: false,
        signs: &[],
        members: &[
            wire::Form::record::<crate::components::CreatedTransfer>(),
            wire::Form::record::<crate::components::AsyncTransfer>(),
            wire::Form::record::<crate::components::Transfer>(),
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::CreatedTransfer),
            1 => ::serde::Deserialize::deserialize(input).map(Self::AsyncTransfer),
            2 => ::serde::Deserialize::deserialize(input).map(Self::Transfer),
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

impl wire::Blank for CreateTransferResponseResult {
    #[inline]
    fn blank() -> Self {
        Self::Unrecognized(wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferResponseResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_union(input)
    }
}

impl ::serde::Serialize for CreateTransferResponseResult {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CreatedTransfer(value) => ::serde::Serialize::serialize(value, output),
            Self::AsyncTransfer(value) => ::serde::Serialize::serialize(value, output),
            Self::Transfer(value) => ::serde::Serialize::serialize(value, output),
            Self::Unrecognized(raw) => ::serde::Serialize::serialize(raw.get(), output),
        }
    }
}

impl validate::Validate for CreateTransferResponseResult {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        match self {
            Self::CreatedTransfer(value) => {
                out.inside(at, value);
            }
            Self::Transfer(value) => {
                out.inside(at, value);
            }
            _ => {}
        }
    }
}
