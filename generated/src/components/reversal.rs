// Written by `cargo xtask codegen` from models/components/reversal.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What a reversal turned into: a cancellation or a refund. The key that is present tells which.
///
/// Source: [`models/components/reversal.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/reversal.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reversal {
    /// [`ReversedWithCancellation`](crate::components::ReversedWithCancellation)
    Cancellation(crate::components::ReversedWithCancellation),
    /// [`ReversedWithRefund`](crate::components::ReversedWithRefund)
    Refund(Box<crate::components::ReversedWithRefund>),
    /// What fits none of the documented types, as it was read.
    Unrecognized(crate::support::Unknown<crate::support::Value>),
}

impl From<crate::components::ReversedWithCancellation> for Reversal {
    #[inline]
    fn from(value: crate::components::ReversedWithCancellation) -> Self {
        Self::Cancellation(value)
    }
}

impl From<crate::components::ReversedWithRefund> for Reversal {
    #[inline]
    fn from(value: crate::components::ReversedWithRefund) -> Self {
        Self::Refund(Box::new(value))
    }
}

impl wire::Union for Reversal {
    const TABLE: wire::UnionTable = wire::UnionTable {
        name: "Reversal",
        tagged: false,
        signs: &[],
        members: &[
            wire::Form::record::<crate::components::ReversedWithCancellation>(),
            wire::Form::record::<crate::components::ReversedWithRefund>(),
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::Cancellation),
            1 => ::serde::Deserialize::deserialize(input).map(Self::Refund),
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

impl wire::Blank for Reversal {
    #[inline]
    fn blank() -> Self {
        Self::Unrecognized(wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for Reversal {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_union(input)
    }
}

impl ::serde::Serialize for Reversal {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cancellation(value) => ::serde::Serialize::serialize(value, output),
            Self::Refund(value) => ::serde::Serialize::serialize(value, output),
            Self::Unrecognized(raw) => ::serde::Serialize::serialize(raw.get(), output),
        }
    }
}

impl validate::Validate for Reversal {
    const RECEIVED: bool = true;
}
