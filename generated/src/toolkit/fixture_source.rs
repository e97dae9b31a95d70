// Written by `cargo xtask codegen` from models/toolkit/fixturesource.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Where a client may read sample rows from: a path, a list of paths, or an open stream.
///
/// Source: [`models/toolkit/fixturesource.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/fixturesource.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FixtureSource {
    /// `::std::string::String`
    String(::std::string::String),
    /// `::std::vec::Vec<::std::string::String>`
    StringList(Vec<::std::string::String>),
    /// `crate::support::Bytes`
    Bytes(crate::support::Bytes),
    /// What fits none of the documented types, as it was read.
    Unrecognized(crate::support::Unknown<crate::support::Value>),
}

impl From<::std::string::String> for FixtureSource {
    #[inline]
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<::std::string::String>> for FixtureSource {
    #[inline]
    fn from(value: Vec<::std::string::String>) -> Self {
        Self::StringList(value)
    }
}

impl From<crate::support::Bytes> for FixtureSource {
    #[inline]
    fn from(value: crate::support::Bytes) -> Self {
        Self::Bytes(value)
    }
}

impl wire::Union for FixtureSource {
    const TABLE: wire::UnionTable = wire::UnionTable {
        name: "FixtureSource",
        tagged: false,
        signs: &[],
        members: &[
            wire::Form::Text,
            wire::Form::Array(&wire::Form::Text),
            wire::Form::Text,
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::String),
            1 => ::serde::Deserialize::deserialize(input).map(Self::StringList),
            2 => ::serde::Deserialize::deserialize(input).map(Self::Bytes),
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

impl wire::Blank for FixtureSource {
    #[inline]
    fn blank() -> Self {
        Self::Unrecognized(wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for FixtureSource {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_union(input)
    }
}

impl ::serde::Serialize for FixtureSource {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => ::serde::Serialize::serialize(value, output),
            Self::StringList(value) => ::serde::Serialize::serialize(value, output),
            Self::Bytes(value) => ::serde::Serialize::serialize(value, output),
            Self::Unrecognized(raw) => ::serde::Serialize::serialize(raw.get(), output),
        }
    }
}

impl validate::Validate for FixtureSource {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        match self {
            Self::String(value) => validate::Validate::as_value(value),
            Self::StringList(value) => validate::Validate::as_value(value),
            _ => validate::Value::Present,
        }
    }
}
