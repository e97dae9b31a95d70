// Written by `cargo xtask codegen` from models/components/cardmetadatarequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Asks what is known about a card from its number.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "cardNumber": "…"
/// }
/// ```
///
/// Source: [`models/components/cardmetadatarequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardmetadatarequest.md)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardMetadataRequest {
    /// The number as an encrypted token, for senders that must not see it.
    pub e2ee: Option<crate::components::E2EEToken>,
    /// The full number of the card.
    pub card_number: Option<String>,
}

impl CardMetadataRequest {
    /// An empty `CardMetadataRequest`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `e2ee`.
    #[must_use]
    #[inline]
    pub fn with_e2ee(mut self, value: crate::components::E2EEToken) -> Self {
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
impl ::core::fmt::Debug for CardMetadataRequest {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("CardMetadataRequest")
            .field("e2ee", &self.e2ee)
            .field(
                "card_number",
                &self.card_number.as_ref().map(|_| crate::support::Redacted),
            )
            .finish()
    }
}

impl wire::Blank for CardMetadataRequest {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for CardMetadataRequest {
    const NAME: &'static str = "CardMetadataRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("e2ee"),
        wire::Key::optional("cardNumber").secret(),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.e2ee),
            1 => wire::fill(map, &mut self.card_number),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("e2ee", &self.e2ee);
        out.optional("cardNumber", &self.card_number);
    }
}

impl<'de> ::serde::Deserialize<'de> for CardMetadataRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CardMetadataRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CardMetadataRequest {}
