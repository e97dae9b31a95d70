// Written by `cargo xtask codegen` from models/errors/createsweepconfigerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a sweep could not be set up.
///
/// Source: [`models/errors/createsweepconfigerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/createsweepconfigerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSweepConfigError {
    /// Why `walletID` was refused.
    pub wallet_id: Option<String>,
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

impl CreateSweepConfigError {
    /// An empty `CreateSweepConfigError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `wallet_id`.
    #[must_use]
    pub fn with_wallet_id(mut self, value: impl Into<String>) -> Self {
        self.wallet_id = Some(value.into());
        self
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

impl wire::Blank for CreateSweepConfigError {
    #[inline]
    fn blank() -> Self {
        Self {
            wallet_id: None,
            status: None,
            push_payment_method_id: None,
            pull_payment_method_id: None,
            statement_descriptor: None,
            minimum_balance: None,
        }
    }
}

impl wire::Record for CreateSweepConfigError {
    const NAME: &'static str = "CreateSweepConfigError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("walletID"),
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
            0 => wire::fill(map, &mut self.wallet_id),
            1 => wire::fill(map, &mut self.status),
            2 => wire::fill(map, &mut self.push_payment_method_id),
            3 => wire::fill(map, &mut self.pull_payment_method_id),
            4 => wire::fill(map, &mut self.statement_descriptor),
            5 => wire::fill(map, &mut self.minimum_balance),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("walletID", &self.wallet_id);
        out.optional("status", &self.status);
        out.optional("pushPaymentMethodID", &self.push_payment_method_id);
        out.optional("pullPaymentMethodID", &self.pull_payment_method_id);
        out.optional("statementDescriptor", &self.statement_descriptor);
        out.optional("minimumBalance", &self.minimum_balance);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateSweepConfigError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateSweepConfigError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateSweepConfigError {
    const RECEIVED: bool = true;
}
