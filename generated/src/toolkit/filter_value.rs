// Written by `cargo xtask codegen` from models/toolkit/filtervalue.md. Do not edit.

/// A value to compare with. The JSON kind tells the alternatives apart.
///
/// Source: `models/toolkit/filtervalue.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterValue {
    /// `::std::string::String`
    String(::std::string::String),
    /// `crate::support::Number`
    Number(crate::support::Number),
    /// `bool`
    Boolean(bool),
    /// `::std::vec::Vec<::std::string::String>`
    StringList(::std::vec::Vec<::std::string::String>),
    /// `::std::collections::BTreeMap<::std::string::String,::std::string::String>`
    StringMap(
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ),
}

impl ::core::convert::From<::std::string::String> for FilterValue {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}

impl ::core::convert::From<crate::support::Number> for FilterValue {
    fn from(value: crate::support::Number) -> Self {
        Self::Number(value)
    }
}

impl ::core::convert::From<bool> for FilterValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl ::core::convert::From<::std::vec::Vec<::std::string::String>> for FilterValue {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self::StringList(value)
    }
}

impl ::core::convert::From<
    ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
> for FilterValue {
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        Self::StringMap(value)
    }
}

impl crate::support::wire::Union for FilterValue {
    const TABLE: crate::support::wire::UnionTable = crate::support::wire::UnionTable {
        name: "FilterValue",
        tag: ::core::option::Option::None,
        members: &[
            crate::support::wire::Member {
                name: "String",
                form: crate::support::wire::Form::Text,
            },
            crate::support::wire::Member {
                name: "Number",
                form: crate::support::wire::Form::Number,
            },
            crate::support::wire::Member {
                name: "Boolean",
                form: crate::support::wire::Form::Bool,
            },
            crate::support::wire::Member {
                name: "StringList",
                form: crate::support::wire::Form::Array(
                    &crate::support::wire::Form::Text,
                ),
            },
            crate::support::wire::Member {
                name: "StringMap",
                form: crate::support::wire::Form::Map(&crate::support::wire::Form::Text),
            },
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::String),
            1 => ::serde::Deserialize::deserialize(input).map(Self::Number),
            2 => ::serde::Deserialize::deserialize(input).map(Self::Boolean),
            3 => ::serde::Deserialize::deserialize(input).map(Self::StringList),
            4 => ::serde::Deserialize::deserialize(input).map(Self::StringMap),
            _ => crate::support::wire::no_member(input),
        }
    }
}

impl crate::support::wire::Blank for FilterValue {
    fn blank() -> Self {
        Self::String(crate::support::wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for FilterValue {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_union(input)
    }
}

impl ::serde::Serialize for FilterValue {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => ::serde::Serialize::serialize(value, output),
            Self::Number(value) => ::serde::Serialize::serialize(value, output),
            Self::Boolean(value) => ::serde::Serialize::serialize(value, output),
            Self::StringList(value) => ::serde::Serialize::serialize(value, output),
            Self::StringMap(value) => ::serde::Serialize::serialize(value, output),
        }
    }
}

impl crate::support::validate::Validate for FilterValue {
    const RECEIVED: bool = true;
    fn as_value(&self) -> crate::support::validate::Value<'_> {
        match self {
            Self::String(value) => crate::support::validate::Validate::as_value(value),
            Self::Number(value) => crate::support::validate::Validate::as_value(value),
            Self::Boolean(value) => crate::support::validate::Validate::as_value(value),
            Self::StringList(value) => {
                crate::support::validate::Validate::as_value(value)
            }
            Self::StringMap(value) => crate::support::validate::Validate::as_value(value),
        }
    }
}
