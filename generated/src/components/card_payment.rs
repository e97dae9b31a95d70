// Written by `cargo xtask codegen` from models/components/cardpayment.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in the card settings.
///
/// Source: [`models/components/cardpayment.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardpayment.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CardPayment {
    /// Why `statementDescriptor` was refused.
    pub statement_descriptor: Option<String>,
}

impl CardPayment {
    /// An empty `CardPayment`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `statement_descriptor`.
    #[must_use]
    pub fn with_statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
}

impl wire::Blank for CardPayment {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for CardPayment {
    const NAME: &'static str = "CardPayment";
    const KEYS: &'static [wire::Key] = &[wire::Key::optional("statementDescriptor")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.statement_descriptor),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("statementDescriptor", &self.statement_descriptor);
    }
}

impl<'de> ::serde::Deserialize<'de> for CardPayment {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CardPayment {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CardPayment {}
