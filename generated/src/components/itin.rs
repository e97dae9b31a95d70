// Written by `cargo xtask codegen` from models/components/itin.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A United States individual taxpayer identification number.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "full": "900120345",
///   "lastFour": "0345"
/// }
/// ```
///
/// Source: [`models/components/itin.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/itin.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Itin {
    /// The whole number. It is never returned once sent.
    pub full: Option<String>,
    /// Only the last four digits, where that is enough.
    pub last_four: Option<String>,
}

impl Itin {
    /// An empty `Itin`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `full`.
    #[must_use]
    pub fn with_full(mut self, value: impl Into<String>) -> Self {
        self.full = Some(value.into());
        self
    }

    /// Sets `last_four`.
    #[must_use]
    pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
        self.last_four = Some(value.into());
        self
    }
}

impl wire::Blank for Itin {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for Itin {
    const NAME: &'static str = "Itin";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("full"),
        wire::Key::optional("lastFour"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.full),
            1 => wire::fill(map, &mut self.last_four),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("full", &self.full);
        out.optional("lastFour", &self.last_four);
    }
}

impl<'de> ::serde::Deserialize<'de> for Itin {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Itin {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Itin {}
