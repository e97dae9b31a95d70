// Written by `cargo xtask codegen` from models/components/cardpaymentsettings.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// How card payments look to the buyer.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "statementDescriptor": "Tidewater Cycles"
/// }
/// ```
///
/// Source: [`models/components/cardpaymentsettings.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardpaymentsettings.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CardPaymentSettings {
    /// Text printed on card statements; the display name of the account until it is changed.
    ///
    /// Example: `Tidewater Cycles`
    pub statement_descriptor: Option<String>,
}

impl CardPaymentSettings {
    /// An empty `CardPaymentSettings`.
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

impl wire::Blank for CardPaymentSettings {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for CardPaymentSettings {
    const NAME: &'static str = "CardPaymentSettings";
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

impl<'de> ::serde::Deserialize<'de> for CardPaymentSettings {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CardPaymentSettings {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CardPaymentSettings {}
