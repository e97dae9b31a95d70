// Written by `cargo xtask codegen` from models/toolkit/metadatafilter.md. Do not edit.

/// A test that a client runs over the `metadata` of records it has already fetched. Filters nest to
/// any depth, and no operation sends them.
///
/// Source: `models/toolkit/metadatafilter.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MetadataFilter {
    /// [`AllOfFilter`](crate::toolkit::AllOfFilter)
    AllOf(crate::toolkit::AllOfFilter),
    /// [`AnyOfFilter`](crate::toolkit::AnyOfFilter)
    AnyOf(crate::toolkit::AnyOfFilter),
    /// [`NotFilter`](crate::toolkit::NotFilter)
    Not(crate::toolkit::NotFilter),
    /// [`KeyFilter`](crate::toolkit::KeyFilter)
    Key(crate::toolkit::KeyFilter),
    /// An object with a tag that the docs do not list.
    Unrecognized(crate::support::Unknown<crate::support::Value>),
}

impl ::core::convert::From<crate::toolkit::AllOfFilter> for MetadataFilter {
    fn from(value: crate::toolkit::AllOfFilter) -> Self {
        Self::AllOf(value)
    }
}

impl ::core::convert::From<crate::toolkit::AnyOfFilter> for MetadataFilter {
    fn from(value: crate::toolkit::AnyOfFilter) -> Self {
        Self::AnyOf(value)
    }
}

impl ::core::convert::From<crate::toolkit::NotFilter> for MetadataFilter {
    fn from(value: crate::toolkit::NotFilter) -> Self {
        Self::Not(value)
    }
}

impl ::core::convert::From<crate::toolkit::KeyFilter> for MetadataFilter {
    fn from(value: crate::toolkit::KeyFilter) -> Self {
        Self::Key(value)
    }
}

impl crate::support::wire::Union for MetadataFilter {
    const TABLE: crate::support::wire::UnionTable = crate::support::wire::UnionTable {
        name: "MetadataFilter",
        tag: ::core::option::Option::Some(crate::support::wire::Tag {
            key: "op",
            cases: &[
                (crate::support::wire::Literal::Text("all"), 0),
                (crate::support::wire::Literal::Text("any"), 1),
                (crate::support::wire::Literal::Text("not"), 2),
                (crate::support::wire::Literal::Text("key"), 3),
            ],
        }),
        members: &[
            crate::support::wire::Member {
                name: "AllOf",
                form: crate::support::wire::Form::record::<crate::toolkit::AllOfFilter>(),
            },
            crate::support::wire::Member {
                name: "AnyOf",
                form: crate::support::wire::Form::record::<crate::toolkit::AnyOfFilter>(),
            },
            crate::support::wire::Member {
                name: "Not",
                form: crate::support::wire::Form::record::<crate::toolkit::NotFilter>(),
            },
            crate::support::wire::Member {
                name: "Key",
                form: crate::support::wire::Form::record::<crate::toolkit::KeyFilter>(),
            },
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::AllOf),
            1 => ::serde::Deserialize::deserialize(input).map(Self::AnyOf),
            2 => ::serde::Deserialize::deserialize(input).map(Self::Not),
            3 => ::serde::Deserialize::deserialize(input).map(Self::Key),
            _ => crate::support::wire::no_member(input),
        }
    }

    fn unknown(
        raw: crate::support::Unknown<crate::support::Value>,
    ) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(Self::Unrecognized(raw))
    }

    fn into_unknown(
        self,
    ) -> ::core::option::Option<crate::support::Unknown<crate::support::Value>> {
        match self {
            Self::Unrecognized(raw) => ::core::option::Option::Some(raw),
            _ => ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Blank for MetadataFilter {
    fn blank() -> Self {
        Self::Unrecognized(crate::support::wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for MetadataFilter {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_union(input)
    }
}

impl ::serde::Serialize for MetadataFilter {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        match self {
            Self::AllOf(value) => ::serde::Serialize::serialize(value, output),
            Self::AnyOf(value) => ::serde::Serialize::serialize(value, output),
            Self::Not(value) => ::serde::Serialize::serialize(value, output),
            Self::Key(value) => ::serde::Serialize::serialize(value, output),
            Self::Unrecognized(raw) => ::serde::Serialize::serialize(raw.get(), output),
        }
    }
}

impl crate::support::validate::Validate for MetadataFilter {
    const RECEIVED: bool = true;
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
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
