// Written by `cargo xtask codegen` from models/operations/initiaterefundresponseresult.md. Do not edit.

/// The answer to a new refund: in full when the call waited for the network, in brief otherwise.
///
/// Source: `models/operations/initiaterefundresponseresult.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InitiateRefundResponseResult {
    /// [`CreateRefundResponse`](crate::components::CreateRefundResponse)
    CreateRefundResponse(crate::components::CreateRefundResponse),
    /// [`CardAcquiringRefund`](crate::components::CardAcquiringRefund)
    CardAcquiringRefund(::std::boxed::Box<crate::components::CardAcquiringRefund>),
}

impl ::core::convert::From<crate::components::CreateRefundResponse>
for InitiateRefundResponseResult {
    fn from(value: crate::components::CreateRefundResponse) -> Self {
        Self::CreateRefundResponse(value)
    }
}

impl ::core::convert::From<crate::components::CardAcquiringRefund>
for InitiateRefundResponseResult {
    fn from(value: crate::components::CardAcquiringRefund) -> Self {
        Self::CardAcquiringRefund(::std::boxed::Box::new(value))
    }
}

impl crate::support::wire::Union for InitiateRefundResponseResult {
    const TABLE: crate::support::wire::UnionTable = crate::support::wire::UnionTable {
        name: "InitiateRefundResponseResult",
        tag: ::core::option::Option::None,
        members: &[
            crate::support::wire::Member {
                name: "CreateRefundResponse",
                form: crate::support::wire::Form::union::<
                    crate::components::CreateRefundResponse,
                >(),
            },
            crate::support::wire::Member {
                name: "CardAcquiringRefund",
                form: crate::support::wire::Form::record::<
                    crate::components::CardAcquiringRefund,
                >(),
            },
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        match member {
            0 => crate::support::wire::read_nested(input).map(Self::CreateRefundResponse),
            1 => ::serde::Deserialize::deserialize(input).map(Self::CardAcquiringRefund),
            _ => crate::support::wire::no_member(input),
        }
    }
}

impl crate::support::wire::Blank for InitiateRefundResponseResult {
    fn blank() -> Self {
        Self::CreateRefundResponse(crate::support::wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for InitiateRefundResponseResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_union(input)
    }
}

impl ::serde::Serialize for InitiateRefundResponseResult {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        match self {
            Self::CreateRefundResponse(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::CardAcquiringRefund(value) => {
                ::serde::Serialize::serialize(value, output)
            }
        }
    }
}

impl crate::support::validate::Validate for InitiateRefundResponseResult {
    const RECEIVED: bool = true;
    fn as_value(&self) -> crate::support::validate::Value<'_> {
        match self {
            Self::CreateRefundResponse(value) => {
                crate::support::validate::Validate::as_value(value)
            }
            _ => crate::support::validate::Value::Present,
        }
    }
}
