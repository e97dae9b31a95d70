// Written by `cargo xtask codegen` from models/components/createrefundresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A new refund: in full when the call waited for the network, in brief otherwise.
///
/// Source: [`models/components/createrefundresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createrefundresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateRefundResponse {
    /// [`CardAcquiringRefund`](crate::components::CardAcquiringRefund)
    CardAcquiring(Box<crate::components::CardAcquiringRefund>),
    /// [`AsyncCreatedRefund`](crate::components::AsyncCreatedRefund)
    AsyncCreated(Box<crate::components::AsyncCreatedRefund>),
    /// What fits none of the documented types, as it was read.
    Unrecognized(crate::support::Unknown<crate::support::Value>),
}

impl From<crate::components::CardAcquiringRefund> for CreateRefundResponse {
    #[inline]
    fn from(value: crate::components::CardAcquiringRefund) -> Self {
        Self::CardAcquiring(Box::new(value))
    }
}

impl From<crate::components::AsyncCreatedRefund> for CreateRefundResponse {
    #[inline]
    fn from(value: crate::components::AsyncCreatedRefund) -> Self {
        Self::AsyncCreated(Box::new(value))
    }
}

impl wire::Union for CreateRefundResponse {
    const TABLE: wire::UnionTable = wire::UnionTable {
        name: "CreateRefundResponse",
        tagged: false,
        signs: &[],
        members: &[
            wire::Form::record::<crate::components::CardAcquiringRefund>(),
            wire::Form::record::<crate::components::AsyncCreatedRefund>(),
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::CardAcquiring),
            1 => ::serde::Deserialize::deserialize(input).map(Self::AsyncCreated),
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

impl wire::Blank for CreateRefundResponse {
    #[inline]
    fn blank() -> Self {
        Self::Unrecognized(wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateRefundResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_union(input)
    }
}

impl ::serde::Serialize for CreateRefundResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CardAcquiring(value) => ::serde::Serialize::serialize(value, output),
            Self::AsyncCreated(value) => ::serde::Serialize::serialize(value, output),
            Self::Unrecognized(raw) => ::serde::Serialize::serialize(raw.get(), output),
        }
    }
}

impl validate::Validate for CreateRefundResponse {
    const RECEIVED: bool = true;
}
