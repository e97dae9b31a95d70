// Written by `cargo xtask codegen` from models/components/sweep.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// One emptying of a wallet, and the time over which its money came in.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "sweepID": "8b295b73-bf72-410b-8469-81579404b8e5",
///   "status": "failed",
///   "accruedAmount": "1842.17",
///   "residualBalance": "250.00",
///   "currency": "USD",
///   "accrualStartedOn": "2026-02-19T14:41:17Z",
///   "accrualEndedOn": "2026-05-14T03:40:03Z",
///   "pushPaymentMethodID": "1fd96f33-9df8-43f1-a959-adaf84d42670",
///   "transferID": "53cf5ec5-522d-4cfe-8431-61c0ad86c844",
///   "transferAmount": "1592.17",
///   "statementDescriptor": "Tidewater Cycles"
/// }
/// ```
///
/// Source: [`models/components/sweep.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/sweep.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sweep {
    /// Identifies the sweep.
    pub sweep_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::SweepStatus,
    /// The net amount that came in while the sweep was open.
    pub accrued_amount: String,
    /// What is left in the wallet afterwards.
    pub residual_balance: Option<String>,
    /// Currency as a three-letter code from ISO 4217.
    ///
    /// Example: `USD`
    pub currency: String,
    /// When the sweep was opened.
    pub accrual_started_on: crate::support::Timestamp,
    /// When the sweep was closed.
    pub accrual_ended_on: Option<crate::support::Timestamp>,
    /// The payment method that receives what is swept out of the wallet.
    pub push_payment_method_id: Option<String>,
    /// The payment method from which the wallet is topped up.
    pub pull_payment_method_id: Option<String>,
    /// The transfer that moved the money.
    pub transfer_id: Option<String>,
    /// How much was moved.
    pub transfer_amount: Option<String>,
    /// Text shown on the payer's or payee's statement.
    pub statement_descriptor: Option<String>,
    /// The amount that came in, by kind of movement.
    pub subtotals: Option<Vec<crate::components::SweepSubtotal>>,
}

impl Sweep {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        sweep_id: impl Into<String>,
        status: impl Into<crate::components::SweepStatus>,
        accrued_amount: impl Into<String>,
        currency: impl Into<String>,
        accrual_started_on: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            sweep_id: sweep_id.into(),
            status: status.into(),
            accrued_amount: accrued_amount.into(),
            currency: currency.into(),
            accrual_started_on: accrual_started_on.into(),
            ..wire::blank()
        }
    }

    /// Sets `residual_balance`.
    #[must_use]
    pub fn with_residual_balance(mut self, value: impl Into<String>) -> Self {
        self.residual_balance = Some(value.into());
        self
    }

    /// Sets `accrual_ended_on`.
    #[must_use]
    pub fn with_accrual_ended_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.accrual_ended_on = Some(value.into());
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

    /// Sets `transfer_id`.
    #[must_use]
    pub fn with_transfer_id(mut self, value: impl Into<String>) -> Self {
        self.transfer_id = Some(value.into());
        self
    }

    /// Sets `transfer_amount`.
    #[must_use]
    pub fn with_transfer_amount(mut self, value: impl Into<String>) -> Self {
        self.transfer_amount = Some(value.into());
        self
    }

    /// Sets `statement_descriptor`.
    #[must_use]
    pub fn with_statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }

    /// Sets `subtotals`.
    #[must_use]
    #[inline]
    pub fn with_subtotals(
        mut self,
        value: Vec<crate::components::SweepSubtotal>,
    ) -> Self {
        self.subtotals = Some(value);
        self
    }
}

impl wire::Blank for Sweep {
    #[inline]
    fn blank() -> Self {
        Self {
            sweep_id: wire::blank(),
            status: wire::blank(),
            accrued_amount: wire::blank(),
            residual_balance: None,
            currency: wire::blank(),
            accrual_started_on: wire::blank(),
            accrual_ended_on: None,
            push_payment_method_id: None,
            pull_payment_method_id: None,
            transfer_id: None,
            transfer_amount: None,
            statement_descriptor: None,
            subtotals: None,
        }
    }
}

impl wire::Record for Sweep {
    const NAME: &'static str = "Sweep";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("sweepID"),
        wire::Key::required("status"),
        wire::Key::required("accruedAmount"),
        wire::Key::optional("residualBalance"),
        wire::Key::required("currency"),
        wire::Key::required("accrualStartedOn"),
        wire::Key::optional("accrualEndedOn"),
        wire::Key::optional("pushPaymentMethodID"),
        wire::Key::optional("pullPaymentMethodID"),
        wire::Key::optional("transferID"),
        wire::Key::optional("transferAmount"),
        wire::Key::optional("statementDescriptor"),
        wire::Key::optional("subtotals"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.sweep_id),
            1 => wire::fill(map, &mut self.status),
            2 => wire::fill(map, &mut self.accrued_amount),
            3 => wire::fill(map, &mut self.residual_balance),
            4 => wire::fill(map, &mut self.currency),
            5 => wire::fill(map, &mut self.accrual_started_on),
            6 => wire::fill(map, &mut self.accrual_ended_on),
            7 => wire::fill(map, &mut self.push_payment_method_id),
            8 => wire::fill(map, &mut self.pull_payment_method_id),
            9 => wire::fill(map, &mut self.transfer_id),
            10 => wire::fill(map, &mut self.transfer_amount),
            11 => wire::fill(map, &mut self.statement_descriptor),
            12 => wire::fill(map, &mut self.subtotals),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("sweepID", &self.sweep_id);
        out.required("status", &self.status);
        out.required("accruedAmount", &self.accrued_amount);
        out.optional("residualBalance", &self.residual_balance);
        out.required("currency", &self.currency);
        out.required("accrualStartedOn", &self.accrual_started_on);
        out.optional("accrualEndedOn", &self.accrual_ended_on);
        out.optional("pushPaymentMethodID", &self.push_payment_method_id);
        out.optional("pullPaymentMethodID", &self.pull_payment_method_id);
        out.optional("transferID", &self.transfer_id);
        out.optional("transferAmount", &self.transfer_amount);
        out.optional("statementDescriptor", &self.statement_descriptor);
        out.optional("subtotals", &self.subtotals);
    }
}

impl<'de> ::serde::Deserialize<'de> for Sweep {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Sweep {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Sweep {
    const RECEIVED: bool = true;
}
