// Written by `cargo xtask codegen` from models/components/sourcedestinationoptions.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// One party of a planned transfer, by account or by payment method.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "1bb6fbe6-f5ea-478a-aacc-dd476bd55505"
/// }
/// ```
///
/// Source: [`models/components/sourcedestinationoptions.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/sourcedestinationoptions.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceDestinationOptions {
    /// Any method of this account.
    pub account_id: Option<String>,
    /// Only this method.
    pub payment_method_id: Option<String>,
}

impl SourceDestinationOptions {
    /// An empty `SourceDestinationOptions`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `payment_method_id`.
    #[must_use]
    pub fn with_payment_method_id(mut self, value: impl Into<String>) -> Self {
        self.payment_method_id = Some(value.into());
        self
    }
}

impl wire::Blank for SourceDestinationOptions {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for SourceDestinationOptions {
    const NAME: &'static str = "SourceDestinationOptions";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("accountID"),
        wire::Key::optional("paymentMethodID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.payment_method_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("accountID", &self.account_id);
        out.optional("paymentMethodID", &self.payment_method_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for SourceDestinationOptions {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for SourceDestinationOptions {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for SourceDestinationOptions {}
