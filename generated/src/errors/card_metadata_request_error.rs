// Written by `cargo xtask codegen` from models/errors/cardmetadatarequesterror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a card could not be looked up.
///
/// Source: [`models/errors/cardmetadatarequesterror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/cardmetadatarequesterror.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardMetadataRequestError {
    /// What went wrong, when the fault lies with no single field.
    pub error: Option<String>,
    /// Faults found in the encrypted token.
    pub e2ee: Option<crate::components::End2EndEncryptionError>,
    /// Why `cardNumber` was refused.
    pub card_number: Option<String>,
}

impl CardMetadataRequestError {
    /// An empty `CardMetadataRequestError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `error`.
    #[must_use]
    pub fn with_error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }

    /// Sets `e2ee`.
    #[must_use]
    #[inline]
    pub fn with_e2ee(
        mut self,
        value: crate::components::End2EndEncryptionError,
    ) -> Self {
        self.e2ee = Some(value);
        self
    }

    /// Sets `card_number`.
    #[must_use]
    pub fn with_card_number(mut self, value: impl Into<String>) -> Self {
        self.card_number = Some(value.into());
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for CardMetadataRequestError {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("CardMetadataRequestError")
            .field("error", &self.error)
            .field("e2ee", &self.e2ee)
            .field(
                "card_number",
                &self.card_number.as_ref().map(|_| crate::support::Redacted),
            )
            .finish()
    }
}

impl wire::Blank for CardMetadataRequestError {
    #[inline]
    fn blank() -> Self {
        Self {
            error: None,
            e2ee: None,
            card_number: None,
        }
    }
}

impl wire::Record for CardMetadataRequestError {
    const NAME: &'static str = "CardMetadataRequestError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("error"),
        wire::Key::optional("e2ee"),
        wire::Key::optional("cardNumber").secret(),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.error),
            1 => wire::fill(map, &mut self.e2ee),
            2 => wire::fill(map, &mut self.card_number),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("error", &self.error);
        out.optional("e2ee", &self.e2ee);
        out.optional("cardNumber", &self.card_number);
    }
}

impl<'de> ::serde::Deserialize<'de> for CardMetadataRequestError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CardMetadataRequestError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CardMetadataRequestError {
    const RECEIVED: bool = true;
}
