// Written by `cargo xtask codegen` from models/components/createsweepconfig.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A sweep to set up: a wallet that empties itself into a bank account.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "walletID": "c52942fb-d6c2-4d03-a689-08e3e83b6946",
///   "status": "enabled",
///   "pushPaymentMethodID": "e1b86d02-1342-4e5f-9d8d-517cfc882fe9",
///   "pullPaymentMethodID": "83aa2c7a-ac6f-4a41-a940-df672c0a50a8",
///   "statementDescriptor": "Tidewater Cycles",
///   "minimumBalance": "250.00"
/// }
/// ```
///
/// Source: [`models/components/createsweepconfig.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createsweepconfig.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSweepConfig {
    /// The wallet concerned.
    pub wallet_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::SweepConfigStatus,
    /// The payment method that receives what is swept out of the wallet.
    pub push_payment_method_id: String,
    /// The payment method from which the wallet is topped up.
    pub pull_payment_method_id: String,
    /// Text shown on the payer's or payee's statement.
    pub statement_descriptor: Option<String>,
    /// What to leave behind in the wallet, as decimal text with two places; `0.00` when not given.
    pub minimum_balance: Option<String>,
}

impl CreateSweepConfig {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        wallet_id: impl Into<String>,
        status: impl Into<crate::components::SweepConfigStatus>,
        push_payment_method_id: impl Into<String>,
        pull_payment_method_id: impl Into<String>,
    ) -> Self {
        Self {
            wallet_id: wallet_id.into(),
            status: status.into(),
            push_payment_method_id: push_payment_method_id.into(),
            pull_payment_method_id: pull_payment_method_id.into(),
            ..wire::blank()
        }
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

impl wire::Blank for CreateSweepConfig {
    #[inline]
    fn blank() -> Self {
        Self {
            wallet_id: wire::blank(),
            status: wire::blank(),
            push_payment_method_id: wire::blank(),
            pull_payment_method_id: wire::blank(),
            statement_descriptor: None,
            minimum_balance: None,
        }
    }
}

impl wire::Record for CreateSweepConfig {
    const NAME: &'static str = "CreateSweepConfig";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("walletID"),
        wire::Key::required("status"),
        wire::Key::required("pushPaymentMethodID"),
        wire::Key::required("pullPaymentMethodID"),
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
        out.required("walletID", &self.wallet_id);
        out.required("status", &self.status);
        out.required("pushPaymentMethodID", &self.push_payment_method_id);
        out.required("pullPaymentMethodID", &self.pull_payment_method_id);
        out.optional("statementDescriptor", &self.statement_descriptor);
        out.optional("minimumBalance", &self.minimum_balance);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateSweepConfig {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateSweepConfig {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateSweepConfig {}
