// Written by `cargo xtask codegen` from models/components/updatecardexpiration.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The parts of an expiry date to change.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "month": "07",
///   "year": "29"
/// }
/// ```
///
/// Source: [`models/components/updatecardexpiration.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/updatecardexpiration.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCardExpiration {
    /// The month, as two digits.
    pub month: Option<String>,
    /// The year, as two digits.
    pub year: Option<String>,
}

impl UpdateCardExpiration {
    /// An empty `UpdateCardExpiration`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `month`.
    #[must_use]
    pub fn with_month(mut self, value: impl Into<String>) -> Self {
        self.month = Some(value.into());
        self
    }

    /// Sets `year`.
    #[must_use]
    pub fn with_year(mut self, value: impl Into<String>) -> Self {
        self.year = Some(value.into());
        self
    }
}

impl wire::Blank for UpdateCardExpiration {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for UpdateCardExpiration {
    const NAME: &'static str = "UpdateCardExpiration";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("month"),
        wire::Key::optional("year"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.month),
            1 => wire::fill(map, &mut self.year),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("month", &self.month);
        out.optional("year", &self.year);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateCardExpiration {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateCardExpiration {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateCardExpiration {}
