//! Unions: what their members look like, and how one is read.

use super::super::unknown::Unknown;
use super::super::value::Value;
use super::blank::Blank;
use super::key::Literal;
use super::member::Member;
use serde::de::{Deserialize, Deserializer, Error};

/// A union: its members, and how each is read.
pub trait Union: Blank {
    /// Its members and how they are told apart.
    const TABLE: UnionTable;

    /// Reads the member with this index.
    ///
    /// # Errors
    /// If the input is not one of that member.
    fn read<'de, D: Deserializer<'de>>(member: usize, input: D) -> Result<Self, D::Error>;

    /// The unknown case, if it has one.
    #[must_use]
    fn unknown(raw: Unknown<Value>) -> Option<Self> {
        let _ = raw;
        None
    }

    /// What the unknown case holds, if this is one.
    fn into_unknown(self) -> Option<Unknown<Value>> {
        None
    }
}

/// What is known about a union without its types.
#[derive(Clone, Copy, Debug)]
pub struct UnionTable {
    /// The Rust name, for error messages.
    pub name: &'static str,
    /// The tag that tells object members apart, if there is one.
    pub tag: Option<Tag>,
    /// The members, in the order of the docs.
    pub members: &'static [Member],
}

/// A key whose value selects the member.
#[derive(Clone, Copy, Debug)]
pub struct Tag {
    /// The key.
    pub key: &'static str,
    /// Its values, with the index of the member that each selects.
    pub cases: &'static [(Literal, usize)],
}

impl Tag {
    /// The member that a value of the tag selects.
    pub(super) fn select(self, value: &Value) -> Option<usize> {
        let mut cases = self.cases.iter();
        cases
            .find(|(case, _)| case.is(value))
            .map(|(_, member)| *member)
    }
}

/// The table of a union, for unions that have it as a member.
#[must_use]
pub fn table_of<U: Union>() -> UnionTable {
    U::TABLE
}

/// For the `read` of a union: an index that no member has.
///
/// # Errors
/// Always.
pub fn no_member<'de, U, D: Deserializer<'de>>(input: D) -> Result<U, D::Error> {
    drop(input);
    Err(D::Error::custom("no such member"))
}

/// Reads a member that is a union itself. Its input is buffered first: without that, unions that hold each other
/// would make an endless type.
///
/// # Errors
/// If the input is not one of that union.
pub fn read_nested<'de, U: Deserialize<'de>, D: Deserializer<'de>>(
    input: D,
) -> Result<U, D::Error> {
    let value = Value::deserialize(input)?;
    U::deserialize(super::ValueReader::new(&value)).map_err(D::Error::custom)
}
