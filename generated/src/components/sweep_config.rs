// Written by `cargo xtask codegen` from models/components/sweepconfig.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A wallet that empties itself into a bank account.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "sweepConfigID": "605b041d-631d-4ba8-9eca-b8fc4d7e83fa",
///   "walletID": "b3f6ea3c-4394-440d-b889-706be5ac0535",
///   "status": "disabled",
///   "pushPaymentMethod": {
///     "paymentMethodID": "42662b02-59d9-40a3-bc0a-8edeeb2e3b6e"
///   },
///   "pullPaymentMethod": {
///     "paymentMethodID": "42662b02-59d9-40a3-bc0a-8edeeb2e3b6e"
///   },
///   "statementDescriptor": "Tidewater Cycles",
///   "lockedFields": [
///     "minimumBalance"
///   ],
///   "createdOn": "2026-01-19T08:36:28Z",
///   "updatedOn": "2026-05-17T10:10:35Z"
/// }
/// ```
///
/// Source: [`models/components/sweepconfig.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/sweepconfig.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SweepConfig {
    /// Identifies the configuration.
    pub sweep_config_id: String,
    /// The wallet concerned.
    pub wallet_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::SweepConfigStatus,
    /// Where the money goes: `ach-credit-standard`, `ach-credit-same-day` or `rtp-credit`.
    pub push_payment_method: crate::components::SweepConfigPaymentMethod,
    /// Where missing money comes from: `ach-debit-fund`.
    pub pull_payment_method: crate::components::SweepConfigPaymentMethod,
    /// What to leave behind in the wallet, as decimal text with two places; `0.00` when not given.
    pub minimum_balance: Option<String>,
    /// Text shown on the bank statement; a ten-character identifier when not set.
    pub statement_descriptor: Option<String>,
    /// Fields that only Moov support can change.
    pub locked_fields: Option<Vec<String>>,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
    /// When the record last changed.
    pub updated_on: crate::support::Timestamp,
}

impl SweepConfig {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        sweep_config_id: impl Into<String>,
        wallet_id: impl Into<String>,
        status: impl Into<crate::components::SweepConfigStatus>,
        push_payment_method: crate::components::SweepConfigPaymentMethod,
        pull_payment_method: crate::components::SweepConfigPaymentMethod,
        created_on: impl Into<crate::support::Timestamp>,
        updated_on: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            sweep_config_id: sweep_config_id.into(),
            wallet_id: wallet_id.into(),
            status: status.into(),
            push_payment_method,
            pull_payment_method,
            created_on: created_on.into(),
            updated_on: updated_on.into(),
            ..wire::blank()
        }
    }

    /// Sets `minimum_balance`.
    #[must_use]
    pub fn with_minimum_balance(mut self, value: impl Into<String>) -> Self {
        self.minimum_balance = Some(value.into());
        self
    }

    /// Sets `statement_descriptor`.
    #[must_use]
    pub fn with_statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }

    /// Sets `locked_fields`.
    #[must_use]
    #[inline]
    pub fn with_locked_fields(mut self, value: Vec<String>) -> Self {
        self.locked_fields = Some(value);
        self
    }
}

impl wire::Blank for SweepConfig {
    #[inline]
    fn blank() -> Self {
        Self {
            sweep_config_id: wire::blank(),
            wallet_id: wire::blank(),
            status: wire::blank(),
            push_payment_method: wire::blank(),
            pull_payment_method: wire::blank(),
            minimum_balance: None,
            statement_descriptor: None,
            locked_fields: None,
            created_on: wire::blank(),
            updated_on: wire::blank(),
        }
    }
}

impl wire::Record for SweepConfig {
    const NAME: &'static str = "SweepConfig";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("sweepConfigID"),
        wire::Key::required("walletID"),
        wire::Key::required("status"),
        wire::Key::required("pushPaymentMethod"),
        wire::Key::required("pullPaymentMethod"),
        wire::Key::optional("minimumBalance"),
        wire::Key::optional("statementDescriptor"),
        wire::Key::optional("lockedFields"),
        wire::Key::required("createdOn"),
        wire::Key::required("updatedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.sweep_config_id),
            1 => wire::fill(map, &mut self.wallet_id),
            2 => wire::fill(map, &mut self.status),
            3 => wire::fill(map, &mut self.push_payment_method),
            4 => wire::fill(map, &mut self.pull_payment_method),
            5 => wire::fill(map, &mut self.minimum_balance),
            6 => wire::fill(map, &mut self.statement_descriptor),
            7 => wire::fill(map, &mut self.locked_fields),
            8 => wire::fill(map, &mut self.created_on),
            9 => wire::fill(map, &mut self.updated_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("sweepConfigID", &self.sweep_config_id);
        out.required("walletID", &self.wallet_id);
        out.required("status", &self.status);
        out.required("pushPaymentMethod", &self.push_payment_method);
        out.required("pullPaymentMethod", &self.pull_payment_method);
        out.optional("minimumBalance", &self.minimum_balance);
        out.optional("statementDescriptor", &self.statement_descriptor);
        out.optional("lockedFields", &self.locked_fields);
        out.required("createdOn", &self.created_on);
        out.required("updatedOn", &self.updated_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for SweepConfig {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for SweepConfig {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for SweepConfig {
    const RECEIVED: bool = true;
}
