// Written by `cargo xtask codegen` from models/components/patchsweepconfig.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Changes to a sweep configuration. What is left out stays as it is, and `null` takes a value
/// away.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "status": "disabled",
///   "pushPaymentMethodID": "64be0825-3ffb-40bb-9b39-f88786cf0f9e",
///   "statementDescriptor": null,
///   "minimumBalance": null
/// }
/// ```
///
/// Source: [`models/components/patchsweepconfig.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/patchsweepconfig.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchSweepConfig {
    /// Where the record stands in its life cycle.
    pub status: Option<crate::components::Status>,
    /// The payment method that receives what is swept out of the wallet.
    pub push_payment_method_id: Option<String>,
    /// The payment method from which the wallet is topped up.
    pub pull_payment_method_id: Option<String>,
    /// Text shown on the payer's or payee's statement.
    pub statement_descriptor: crate::support::Patch<String>,
    /// What to leave behind in the wallet, as decimal text with two places; `0.00` when not given.
    pub minimum_balance: crate::support::Patch<String>,
}

impl PatchSweepConfig {
    /// An empty `PatchSweepConfig`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<crate::components::Status>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `push_payment_method_id`.
    #[must_use]
    pub fn with_push_payment_method_id(mut self, value: impl Into<String>) -> Self {
        self.push_payment_method_id = Some(value.into());
        self
    }

    /// Sets `pull_payment_method_id`.
    #[must_use]
    pub fn with_pull_payment_method_id(mut self, value: impl Into<String>) -> Self {
        self.pull_payment_method_id = Some(value.into());
        self
    }

    /// Sets `statement_descriptor`.
    #[must_use]
    pub fn with_statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = crate::support::Patch::Value(value.into());
        self
    }

    /// Sets `statement_descriptor` to `null`.
    #[must_use]
    #[inline]
    pub fn with_statement_descriptor_null(mut self) -> Self {
        self.statement_descriptor = crate::support::Patch::Null;
        self
    }

    /// Sets `minimum_balance`.
    #[must_use]
    pub fn with_minimum_balance(mut self, value: impl Into<String>) -> Self {
        self.minimum_balance = crate::support::Patch::Value(value.into());
        self
    }

    /// Sets `minimum_balance` to `null`.
    #[must_use]
    #[inline]
    pub fn with_minimum_balance_null(mut self) -> Self {
        self.minimum_balance = crate::support::Patch::Null;
        self
    }
}

impl wire::Blank for PatchSweepConfig {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for PatchSweepConfig {
    const NAME: &'static str = "PatchSweepConfig";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("status"),
        wire::Key::optional("pushPaymentMethodID"),
        wire::Key::optional("pullPaymentMethodID"),
        wire::Key::optional("statementDescriptor"),
        wire::Key::optional("minimumBalance"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.status),
            1 => wire::fill(map, &mut self.push_payment_method_id),
            2 => wire::fill(map, &mut self.pull_payment_method_id),
            3 => wire::fill(map, &mut self.statement_descriptor),
            4 => wire::fill(map, &mut self.minimum_balance),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("status", &self.status);
        out.optional("pushPaymentMethodID", &self.push_payment_method_id);
        out.optional("pullPaymentMethodID", &self.pull_payment_method_id);
        out.optional("statementDescriptor", &self.statement_descriptor);
        out.optional("minimumBalance", &self.minimum_balance);
    }
}

impl<'de> ::serde::Deserialize<'de> for PatchSweepConfig {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchSweepConfig {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PatchSweepConfig {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("status"), &self.status);
    }
}
