// Written by `cargo xtask codegen` from models/components/createaccountsettings.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in the settings of an account.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "achPayment": {
///     "companyName": "is not accepted"
///   }
/// }
/// ```
///
/// Source: [`models/components/createaccountsettings.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createaccountsettings.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAccountSettings {
    /// Faults found in the card settings.
    pub card_payment: Option<crate::components::CardPayment>,
    /// Faults found in the ACH settings.
    pub ach_payment: Option<crate::components::AchPayment>,
}

impl CreateAccountSettings {
    /// An empty `CreateAccountSettings`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `card_payment`.
    #[must_use]
    #[inline]
    pub fn with_card_payment(mut self, value: crate::components::CardPayment) -> Self {
        self.card_payment = Some(value);
        self
    }

    /// Sets `ach_payment`.
    #[must_use]
    #[inline]
    pub fn with_ach_payment(mut self, value: crate::components::AchPayment) -> Self {
        self.ach_payment = Some(value);
        self
    }
}

impl wire::Blank for CreateAccountSettings {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for CreateAccountSettings {
    const NAME: &'static str = "CreateAccountSettings";

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

impl<'de> ::serde::Deserialize<'de> for CreateAccountSettings {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateAccountSettings {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateAccountSettings {}
