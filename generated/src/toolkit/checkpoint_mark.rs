// Written by `cargo xtask codegen` from models/toolkit/checkpointmark.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// An empty record that divides one part of a log from the next. It carries nothing and no
/// operation sends it.
///
/// Source: [`models/toolkit/checkpointmark.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/checkpointmark.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckpointMark {}

impl CheckpointMark {
    /// An empty `CheckpointMark`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }
}

impl wire::Blank for CheckpointMark {
    #[inline]
    fn blank() -> Self {
        Self {}
    }
}

impl wire::Record for CheckpointMark {
    const NAME: &'static str = "CheckpointMark";
    const KEYS: &'static [wire::Key] = &[];
}

impl<'de> ::serde::Deserialize<'de> for CheckpointMark {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CheckpointMark {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CheckpointMark {
    const RECEIVED: bool = true;
}
