// Written by `cargo xtask codegen` from models/toolkit/metadatafilter.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A test that a client runs over the `metadata` of records it has already fetched. Filters nest to
/// any depth, and no operation sends them.
///
/// Source: [`models/toolkit/metadatafilter.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/metadatafilter.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MetadataFilter {
    /// [`AllOfFilter`](crate::toolkit::AllOfFilter), where `op` is `all`.
    AllOf(crate::toolkit::AllOfFilter),
    /// [`AnyOfFilter`](crate::toolkit::AnyOfFilter), where `op` is `any`.
    AnyOf(crate::toolkit::AnyOfFilter),
    /// [`NotFilter`](crate::toolkit::NotFilter), where `op` is `not`.
    Not(crate::toolkit::NotFilter),
    /// [`KeyFilter`](crate::toolkit::KeyFilter), where `op` is `key`.
    Key(crate::toolkit::KeyFilter),
    /// What fits none of the documented types, as it was read.
    Unrecognized(crate::support::Unknown<crate::support::Value>),
}

impl From<crate::toolkit::AllOfFilter> for MetadataFilter {
    #[inline]
    fn from(value: crate::toolkit::AllOfFilter) -> Self {
        Self::AllOf(value)
    }
}

impl From<crate::toolkit::AnyOfFilter> for MetadataFilter {
    #[inline]
    fn from(value: crate::toolkit::AnyOfFilter) -> Self {
        Self::AnyOf(value)
    }
}

impl From<crate::toolkit::NotFilter> for MetadataFilter {
    #[inline]
    fn from(value: crate::toolkit::NotFilter) -> Self {
        Self::Not(value)
    }
}

impl From<crate::toolkit::KeyFilter> for MetadataFilter {
    #[inline]
    fn from(value: crate::toolkit::KeyFilter) -> Self {
        Self::Key(value)
    }
}

impl wire::Union for MetadataFilter {
    const TABLE: wire::UnionTable = wire::UnionTable {
        name: "MetadataFilter",
        tagged: true,
        signs: &[
            wire::Sign {
                path: &[&["op"]],
                cases: &[
                    (wire::Literal::Text("all"), 0),
                    (wire::Literal::Text("any"), 1),
                    (wire::Literal::Text("not"), 2),
                    (wire::Literal::Text("key"), 3),
                ],
                loose: &[],
            },
        ],
        members: &[
            wire::Form::record::<crate::toolkit::AllOfFilter>(),
            wire::Form::record::<crate::toolkit::AnyOfFilter>(),
            wire::Form::record::<crate::toolkit::NotFilter>(),
            wire::Form::record::<crate::toolkit::KeyFilter>(),
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::AllOf),
            1 => ::serde::Deserialize::deserialize(input).map(Self::AnyOf),
            2 => ::serde::Deserialize::deserialize(input).map(Self::Not),
            3 => ::serde::Deserialize::deserialize(input).map(Self::Key),
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

impl wire::Blank for MetadataFilter {
    #[inline]
    fn blank() -> Self {
        Self::Unrecognized(wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for MetadataFilter {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_union(input)
    }
}

impl ::serde::Serialize for MetadataFilter {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AllOf(value) => ::serde::Serialize::serialize(value, output),
            Self::AnyOf(value) => ::serde::Serialize::serialize(value, output),
            Self::Not(value) => ::serde::Serialize::serialize(value, output),
            Self::Key(value) => ::serde::Serialize::serialize(value, output),
            Self::Unrecognized(raw) => ::serde::Serialize::serialize(raw.get(), output),
        }
    }
}

impl validate::Validate for MetadataFilter {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        match self {
            Self::AllOf(value) => {
                out.inside(at, value);
            }
            Self::AnyOf(value) => {
                out.inside(at, value);
            }
            Self::Not(value) => {
                out.inside(at, value);
            }
            Self::Key(value) => {
                out.inside(at, value);
            }
            _ => {}
        }
    }
}
