//! Unions: what their members look like, and how one is read.

use super::super::unknown::Unknown;
use super::super::value::Value;
use super::blank::Blank;
use super::key::Literal;
use super::member::Form;
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

    /// The case for what fits no member.
    #[must_use]
    fn unknown(raw: Unknown<Value>) -> Self;

    /// What fits no member, if this is it.
    fn into_unknown(self) -> Option<Unknown<Value>>;
}

/// What is known about a union without its types.
#[derive(Clone, Copy, Debug)]
pub struct UnionTable {
    /// The Rust name, for error messages.
    pub name: &'static str,
    /// Whether the first sign is a key that decides alone which object it is.
    pub tagged: bool,
    /// Where values stand that speak for a member or against it.
    pub signs: &'static [Sign],
    /// The members, in the order of the docs.
    pub members: &'static [Form],
}

/// A place whose values speak for the members that list them, and against those that list others.
#[derive(Clone, Copy, Debug)]
pub struct Sign {
    /// The keys that lead there, each by the names under which it is read; without any, it is any key.
    pub path: &'static [&'static [&'static str]],
    /// The values, with the index of the member that lists each.
    pub cases: &'static [(Literal<'static>, usize)],
    /// Members that list values but have others, too.
    pub loose: &'static [usize],
}

impl Sign {
    /// Whether this is the key.
    pub(super) fn is_key(&self, key: &str) -> bool {
        self.path.first().is_some_and(|names| names.contains(&key))
    }

    /// The member that lists a value.
    pub(super) fn select(&self, value: &Value) -> Option<usize> {
        let mut cases = self.cases.iter();
        let case = cases.find(|(case, _)| case.is(value));
        case.map(|(_, member)| *member)
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
