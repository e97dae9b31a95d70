// Written by `cargo xtask codegen` from models/errors/patchsweepconfigerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a sweep could not be changed.
///
/// Source: [`models/errors/patchsweepconfigerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/patchsweepconfigerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatchSweepConfigError {
    /// Why the status was refused.
    pub status: Option<String>,
    /// Why `pushPaymentMethodID` was refused.
    pub push_payment_method_id: Option<String>,
    /// Why `pullPaymentMethodID` was refused.
    pub pull_payment_method_id: Option<String>,
    /// Why `statementDescriptor` was refused.
    pub statement_descriptor: Option<String>,
    /// Why `minimumBalance` was refused.
    pub minimum_balance: Option<String>,
}

impl PatchSweepConfigError {
    /// An empty `PatchSweepConfigError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
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
        self.statement_descriptor = Some(value.into());
        self
    }

    /// Sets `minimum_balance`.
    #[must_use]
    pub fn with_minimum_balance(mut self, value: impl Into<String>) -> Self {
        self.minimum_balance = Some(value.into());
        self
    }
}

impl wire::Blank for PatchSweepConfigError {
    #[inline]
    fn blank() -> Self {
        Self {
            status: None,
            push_payment_method_id: None,
            pull_payment_method_id: None,
            statement_descriptor: None,
            minimum_balance: None,
        }
    }
}

impl wire::Record for PatchSweepConfigError {
    const NAME: &'static str = "PatchSweepConfigError";

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

impl<'de> ::serde::Deserialize<'de> for PatchSweepConfigError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchSweepConfigError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PatchSweepConfigError {
    const RECEIVED: bool = true;
}
