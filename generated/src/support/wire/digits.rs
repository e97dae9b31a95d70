//! Decimals and big integers, which APIs write as numbers or as strings.

use super::super::notation::Notation;
use super::super::patch::Patch;
use serde::ser::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Digits, or something that holds some.
pub trait Digits {
    /// Writes them. What does not say how it is written is written like this.
    ///
    /// # Errors
    /// If the serializer fails.
    fn write_as<S: Serializer>(&self, notation: Notation, output: S) -> Result<S::Ok, S::Error>;
}

/// Makes serde write through [`Digits::write_as`].
pub(super) struct WrittenAs<'a, T>(pub(super) &'a T, pub(super) Notation);

impl<T: Digits> Serialize for WrittenAs<'_, T> {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        self.0.write_as(self.1, output)
    }
}

impl<T: Digits> Digits for Option<T> {
    fn write_as<S: Serializer>(&self, notation: Notation, output: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => output.serialize_some(&WrittenAs(value, notation)),
            None => output.serialize_none(),
        }
    }
}

impl<T: Digits> Digits for Patch<T> {
    fn write_as<S: Serializer>(&self, notation: Notation, output: S) -> Result<S::Ok, S::Error> {
        match self.value() {
            Some(value) => output.serialize_some(&WrittenAs(value, notation)),
            None => output.serialize_none(),
        }
    }
}

impl<T: Digits> Digits for Vec<T> {
    fn write_as<S: Serializer>(&self, notation: Notation, output: S) -> Result<S::Ok, S::Error> {
        output.collect_seq(self.iter().map(|item| WrittenAs(item, notation)))
    }
}

impl<T: Digits> Digits for BTreeMap<String, T> {
    fn write_as<S: Serializer>(&self, notation: Notation, output: S) -> Result<S::Ok, S::Error> {
        output.collect_map(
            self.iter()
                .map(|(key, value)| (key, WrittenAs(value, notation))),
        )
    }
}
