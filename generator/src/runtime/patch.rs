//! A field that can be left alone, cleared or set.

use super::wire::Maybe;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

/// The state of a field that may be absent and may be `null`: in a request that changes a resource, the first leaves
/// the old value alone and the second clears it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Patch<T> {
    /// The key is not written.
    #[default]
    Absent,
    /// The key is written with `null`.
    Null,
    /// The key is written with this value.
    Value(T),
}

impl<T> Patch<T> {
    /// Whether the key is not written.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the key is written with `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    #[must_use]
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    #[must_use]
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` becomes [`Patch::Null`].
impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T> Maybe for Patch<T> {
    fn is_absent(&self) -> bool {
        self.is_absent()
    }
}

/// `null` reads as [`Patch::Null`]; an absent key is for the record that holds the field to see.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<T>::deserialize(deserializer).map(Self::from)
    }
}

/// [`Patch::Absent`] writes `null`, as the record that holds the field has already decided to write its key.
impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}
