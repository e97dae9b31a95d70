// Written by `cargo xtask codegen` from models/errors/duplicatecarderror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Says that the card is linked already.
///
/// Source: [`models/errors/duplicatecarderror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/duplicatecarderror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DuplicateCardError {
    /// What went wrong, in plain words.
    pub error: String,
    /// The card that is linked already, when it belongs to the same account.
    pub existing_card_id: Option<String>,
}

impl DuplicateCardError {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(error: impl Into<String>) -> Self {
        Self {
            error: error.into(),
            ..wire::blank()
        }
    }

    /// Sets `existing_card_id`.
    #[must_use]
    pub fn with_existing_card_id(mut self, value: impl Into<String>) -> Self {
        self.existing_card_id = Some(value.into());
        self
    }
}

impl wire::Blank for DuplicateCardError {
    #[inline]
    fn blank() -> Self {
        Self {
            error: wire::blank(),
            existing_card_id: None,
        }
    }
}

impl wire::Record for DuplicateCardError {
    const NAME: &'static str = "DuplicateCardError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("error"),
        wire::Key::optional("existingCardID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.error),
            1 => wire::fill(map, &mut self.existing_card_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("error", &self.error);
        out.optional("existingCardID", &self.existing_card_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for DuplicateCardError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for DuplicateCardError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for DuplicateCardError {
    const RECEIVED: bool = true;
}
