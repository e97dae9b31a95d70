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
        tag: None,
        members: &[
            wire::Member {
                name: "Cancellation",
                form: wire::Form::record::<crate::components::ReversedWithCancellation>(),
            },
            wire::Member {
                name: "Refund",
                form: wire::Form::record::<crate::components::ReversedWithRefund>(),
            },
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
}

impl wire::Blank for Reversal {
    #[inline]
    fn blank() -> Self {
        Self::Cancellation(wire::blank())
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
        }
    }
}

impl validate::Validate for Reversal {
    const RECEIVED: bool = true;
}
