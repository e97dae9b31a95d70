// Written by `cargo xtask codegen` from models/components/createrefundresponse.md. Do not edit.

/// A new refund: in full when the call waited for the network, in brief otherwise.
///
/// Source: `models/components/createrefundresponse.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateRefundResponse {
    /// [`CardAcquiringRefund`](crate::components::CardAcquiringRefund)
    CardAcquiring(::std::boxed::Box<crate::components::CardAcquiringRefund>),
    /// [`AsyncCreatedRefund`](crate::components::AsyncCreatedRefund)
    AsyncCreated(::std::boxed::Box<crate::components::AsyncCreatedRefund>),
}

impl ::core::convert::From<crate::components::CardAcquiringRefund>
for CreateRefundResponse {
    fn from(value: crate::components::CardAcquiringRefund) -> Self {
        Self::CardAcquiring(::std::boxed::Box::new(value))
    }
}

impl ::core::convert::From<crate::components::AsyncCreatedRefund>
for CreateRefundResponse {
    fn from(value: crate::components::AsyncCreatedRefund) -> Self {
        Self::AsyncCreated(::std::boxed::Box::new(value))
    }
}

impl crate::support::wire::Union for CreateRefundResponse {
    const TABLE: crate::support::wire::UnionTable = crate::support::wire::UnionTable {
        name: "CreateRefundResponse",
        tag: ::core::option::Option::None,
        members: &[
            crate::support::wire::Member {
                name: "CardAcquiring",
                form: crate::support::wire::Form::record::<
                    crate::components::CardAcquiringRefund,
                >(),
            },
            crate::support::wire::Member {
                name: "AsyncCreated",
                form: crate::support::wire::Form::record::<
                    crate::components::AsyncCreatedRefund,
                >(),
            },
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::CardAcquiring),
            1 => ::serde::Deserialize::deserialize(input).map(Self::AsyncCreated),
            _ => crate::support::wire::no_member(input),
        }
    }
}

impl crate::support::wire::Blank for CreateRefundResponse {
    fn blank() -> Self {
        Self::CardAcquiring(crate::support::wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateRefundResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_union(input)
    }
}

impl ::serde::Serialize for CreateRefundResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        match self {
            Self::CardAcquiring(value) => ::serde::Serialize::serialize(value, output),
            Self::AsyncCreated(value) => ::serde::Serialize::serialize(value, output),
        }
    }
}

impl crate::support::validate::Validate for CreateRefundResponse {
    const RECEIVED: bool = true;
}
