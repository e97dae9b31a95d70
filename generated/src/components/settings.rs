// Written by `cargo xtask codegen` from models/components/settings.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Choices that the account owner can change.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "cardPayment": {
///     "statementDescriptor": "Tidewater Cycles"
///   },
///   "achPayment": {
///     "companyName": "TidewaterCyc"
///   }
/// }
/// ```
///
/// Source: [`models/components/settings.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/settings.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// How card payments look to the buyer. Only business accounts may have it.
    pub card_payment: Option<crate::components::CardPaymentSettings>,
    /// How ACH entries look to the account holder.
    pub ach_payment: Option<crate::components::ACHPaymentSettings>,
}

impl Settings {
    /// An empty `Settings`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `card_payment`.
    #[must_use]
    #[inline]
    pub fn with_card_payment(
        mut self,
        value: crate::components::CardPaymentSettings,
    ) -> Self {
        self.card_payment = Some(value);
        self
    }

    /// Sets `ach_payment`.
    #[must_use]
    #[inline]
    pub fn with_ach_payment(
        mut self,
        value: crate::components::ACHPaymentSettings,
    ) -> Self {
        self.ach_payment = Some(value);
        self
    }
}

impl wire::Blank for Settings {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for Settings {
    const NAME: &'static str = "Settings";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("cardPayment"),
        wire::Key::optional("achPayment"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.card_payment),
            1 => wire::fill(map, &mut self.ach_payment),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("cardPayment", &self.card_payment);
        out.optional("achPayment", &self.ach_payment);
    }
}

impl<'de> ::serde::Deserialize<'de> for Settings {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Settings {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Settings {}
