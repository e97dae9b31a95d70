// Written by `cargo xtask codegen` from models/toolkit/filtervalue.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// A value to compare with. The JSON kind tells the alternatives apart.
///
/// Source: [`models/toolkit/filtervalue.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/filtervalue.md)
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
    StringList(Vec<::std::string::String>),
    /// `::std::collections::BTreeMap<::std::string::String,::std::string::String>`
    StringMap(BTreeMap<::std::string::String, ::std::string::String>),
    /// What fits none of the documented types, as it was read.
    Unrecognized(crate::support::Unknown<crate::support::Value>),
}

impl From<::std::string::String> for FilterValue {
    #[inline]
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}

impl From<crate::support::Number> for FilterValue {
    #[inline]
    fn from(value: crate::support::Number) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for FilterValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<::std::string::String>> for FilterValue {
    #[inline]
    fn from(value: Vec<::std::string::String>) -> Self {
        Self::StringList(value)
    }
}

impl From<BTreeMap<::std::string::String, ::std::string::String>> for FilterValue {
    #[inline]
    fn from(value: BTreeMap<::std::string::String, ::std::string::String>) -> Self {
        Self::StringMap(value)
    }
}

impl wire::Union for FilterValue {
    const TABLE: wire::UnionTable = wire::UnionTable {
        name: "FilterValue",
        tagged: false,
        signs: &[],
        members: &[
            wire::Form::Text,
            wire::Form::Number,
            wire::Form::Bool,
            wire::Form::Array(&wire::Form::Text),
            wire::Form::Map(&wire::Form::Text),
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::String),
            1 => ::serde::Deserialize::deserialize(input).map(Self::Number),
            2 => ::serde::Deserialize::deserialize(input).map(Self::Boolean),
            3 => ::serde::Deserialize::deserialize(input).map(Self::StringList),
            4 => ::serde::Deserialize::deserialize(input).map(Self::StringMap),
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

impl wire::Blank for FilterValue {
    #[inline]
    fn blank() -> Self {
        Self::Unrecognized(wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for FilterValue {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_union(input)
    }
}

impl ::serde::Serialize for FilterValue {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => ::serde::Serialize::serialize(value, output),
            Self::Number(value) => ::serde::Serialize::serialize(value, output),
            Self::Boolean(value) => ::serde::Serialize::serialize(value, output),
            Self::StringList(value) => ::serde::Serialize::serialize(value, output),
            Self::StringMap(value) => ::serde::Serialize::serialize(value, output),
            Self::Unrecognized(raw) => ::serde::Serialize::serialize(raw.get(), output),
        }
    }
}

impl validate::Validate for FilterValue {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        match self {
            Self::String(value) => validate::Validate::as_value(value),
            Self::Number(value) => validate::Validate::as_value(value),
            Self::Boolean(value) => validate::Validate::as_value(value),
            Self::StringList(value) => validate::Validate::as_value(value),
            Self::StringMap(value) => validate::Validate::as_value(value),
            _ => validate::Value::Present,
        }
    }
}
