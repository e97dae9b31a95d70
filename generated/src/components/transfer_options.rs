// Written by `cargo xtask codegen` from models/components/transferoptions.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The payment methods that fit a planned transfer.
///
/// Source: [`models/components/transferoptions.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferoptions.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferOptions {
    /// What the payer could use.
    pub source_options: Option<Vec<crate::components::TransferPaymentMethod>>,
    /// What the payee could use.
    pub destination_options: Option<Vec<crate::components::TransferPaymentMethod>>,
}

impl TransferOptions {
    /// An empty `TransferOptions`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `source_options`.
    #[must_use]
    #[inline]
    pub fn with_source_options(
        mut self,
        value: Vec<crate::components::TransferPaymentMethod>,
    ) -> Self {
        self.source_options = Some(value);
        self
    }

    /// Sets `destination_options`.
    #[must_use]
    #[inline]
    pub fn with_destination_options(
        mut self,
        value: Vec<crate::components::TransferPaymentMethod>,
    ) -> Self {
        self.destination_options = Some(value);
        self
    }
}

impl wire::Blank for TransferOptions {
    #[inline]
    fn blank() -> Self {
        Self {
            source_options: None,
            destination_options: None,
        }
    }
}

impl wire::Record for TransferOptions {
    const NAME: &'static str = "TransferOptions";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("sourceOptions"),
        wire::Key::optional("destinationOptions"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.source_options),
            1 => wire::fill(map, &mut self.destination_options),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("sourceOptions", &self.source_options);
        out.optional("destinationOptions", &self.destination_options);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferOptions {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferOptions {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferOptions {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("sourceOptions"), &self.source_options);
        out.inside(&at.key("destinationOptions"), &self.destination_options);
    }
}
