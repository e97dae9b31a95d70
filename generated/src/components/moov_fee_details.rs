// Written by `cargo xtask codegen` from models/components/moovfeedetails.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What Moov's fees are made of. Each part is decimal text in dollars with up to nine places.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "moovProcessing": "0.10"
/// }
/// ```
///
/// Source: [`models/components/moovfeedetails.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/moovfeedetails.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MoovFeeDetails {
    /// Fees of the card network for authorization and settlement.
    pub card_scheme: Option<String>,
    /// Interchange, for Visa, Mastercard and Discover.
    pub interchange: Option<String>,
    /// The discount fee, for American Express.
    pub discount: Option<String>,
    /// Moov's own processing fee.
    pub moov_processing: String,
}

impl MoovFeeDetails {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(moov_processing: impl Into<String>) -> Self {
        Self {
            moov_processing: moov_processing.into(),
            ..wire::blank()
        }
    }

    /// Sets `card_scheme`.
    #[must_use]
    pub fn with_card_scheme(mut self, value: impl Into<String>) -> Self {
        self.card_scheme = Some(value.into());
        self
    }

    /// Sets `interchange`.
    #[must_use]
    pub fn with_interchange(mut self, value: impl Into<String>) -> Self {
        self.interchange = Some(value.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn with_discount(mut self, value: impl Into<String>) -> Self {
        self.discount = Some(value.into());
        self
    }
}

impl wire::Blank for MoovFeeDetails {
    #[inline]
    fn blank() -> Self {
        Self {
            card_scheme: None,
            interchange: None,
            discount: None,
            moov_processing: wire::blank(),
        }
    }
}

impl wire::Record for MoovFeeDetails {
    const NAME: &'static str = "MoovFeeDetails";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("cardScheme"),
        wire::Key::optional("interchange"),
        wire::Key::optional("discount"),
        wire::Key::required("moovProcessing"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.card_scheme),
            1 => wire::fill(map, &mut self.interchange),
            2 => wire::fill(map, &mut self.discount),
            3 => wire::fill(map, &mut self.moov_processing),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("cardScheme", &self.card_scheme);
        out.optional("interchange", &self.interchange);
        out.optional("discount", &self.discount);
        out.required("moovProcessing", &self.moov_processing);
    }
}

impl<'de> ::serde::Deserialize<'de> for MoovFeeDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for MoovFeeDetails {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for MoovFeeDetails {
    const RECEIVED: bool = true;
}
