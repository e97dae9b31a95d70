// Written by `cargo xtask codegen` from models/operations/initiaterefundresponseresult.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The answer to a new refund: in full when the call waited for the network, in brief otherwise.
///
/// Source: [`models/operations/initiaterefundresponseresult.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/initiaterefundresponseresult.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InitiateRefundResponseResult {
    /// [`CreateRefundResponse`](crate::components::CreateRefundResponse)
    CreateRefundResponse(crate::components::CreateRefundResponse),
    /// [`CardAcquiringRefund`](crate::components::CardAcquiringRefund)
    CardAcquiringRefund(Box<crate::components::CardAcquiringRefund>),
    /// What fits none of the documented types, as it was read.
    Unrecognized(crate::support::Unknown<crate::support::Value>),
}

impl From<crate::components::CreateRefundResponse> for InitiateRefundResponseResult {
    #[inline]
    fn from(value: crate::components::CreateRefundResponse) -> Self {
        Self::CreateRefundResponse(value)
    }
}

impl From<crate::components::CardAcquiringRefund> for InitiateRefundResponseResult {
    #[inline]
    fn from(value: crate::components::CardAcquiringRefund) -> Self {
        Self::CardAcquiringRefund(Box::new(value))
    }
}

impl wire::Union for InitiateRefundResponseResult {
    const TABLE: wire::UnionTable = wire::UnionTable {
        name: "InitiateRefundResponseResult",
        tagged: false,
        signs: &[],
        members: &[
            wire::Form::union::<crate::components::CreateRefundResponse>(),
            wire::Form::record::<crate::components::CardAcquiringRefund>(),
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> Result<Self, D::Error> {
        match member {
            0 => wire::read_nested(input).map(Self::CreateRefundResponse),
            1 => ::serde::Deserialize::deserialize(input).map(Self::CardAcquiringRefund),
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

impl wire::Blank for InitiateRefundResponseResult {
    #[inline]
    fn blank() -> Self {
        Self::Unrecognized(wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for InitiateRefundResponseResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_union(input)
    }
}

impl ::serde::Serialize for InitiateRefundResponseResult {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CreateRefundResponse(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::CardAcquiringRefund(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::Unrecognized(raw) => ::serde::Serialize::serialize(raw.get(), output),
        }
    }
}

impl validate::Validate for InitiateRefundResponseResult {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        match self {
            Self::CreateRefundResponse(value) => validate::Validate::as_value(value),
            _ => validate::Value::Present,
        }
    }
}
