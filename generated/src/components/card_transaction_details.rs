// Written by `cargo xtask codegen` from models/components/cardtransactiondetails.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What the card network reported about a payment.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "status": "settled",
///   "dynamicDescriptor": "TDWTR *Tuneup",
///   "scheduledDeliveryOn": "2026-08-01T20:53:28Z",
///   "transactionSource": "recurring",
///   "initiatedOn": "2026-02-02T04:19:42Z",
///   "confirmedOn": "2026-03-24T11:50:58Z",
///   "settledOn": "2026-04-23T02:05:21Z",
///   "interchangeQualification": "Visa CPS Retail Debit",
///   "feeProgram": "Visa CPS Retail Debit"
/// }
/// ```
///
/// Source: [`models/components/cardtransactiondetails.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardtransactiondetails.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardTransactionDetails {
    /// How far the payment has come at the network.
    ///
    /// Example: `settled`
    pub status: Option<crate::components::CardTransactionStatus>,
    /// Why the card network turned the payment down.
    pub failure_code: Option<crate::components::CardTransactionFailureCode>,
    /// Statement text for this one card payment, in place of the default. Moov has to switch the
    /// feature on for an account first.
    ///
    /// Example: `TDWTR *Tuneup`
    pub dynamic_descriptor: Option<String>,
    /// When to deliver the funds, for push-to-card transfers only. In production the time has to lie at
    /// least 24 and at most 48 hours ahead; in sandbox any time within the next 48 hours will do.
    pub scheduled_delivery_on: Option<crate::support::Timestamp>,
    /// Who set the payment in motion, and as part of what series. Leave it out when the buyer pays
    /// online in person.
    pub transaction_source: Option<crate::components::TransactionSource>,
    /// When the network accepted the request.
    pub initiated_on: Option<crate::support::Timestamp>,
    /// When the network confirmed the request.
    pub confirmed_on: Option<crate::support::Timestamp>,
    /// When funds settled between the banks.
    pub settled_on: Option<crate::support::Timestamp>,
    /// When the attempt failed.
    pub failed_on: Option<crate::support::Timestamp>,
    /// When the attempt was canceled.
    pub canceled_on: Option<crate::support::Timestamp>,
    /// When the work finished, if it has.
    pub completed_on: Option<crate::support::Timestamp>,
    /// When the network put the payment off.
    pub deferred_on: Option<crate::support::Timestamp>,
    /// The interchange program of the payment. See `feeProgram`.
    ///
    /// Example: `Visa CPS Retail Debit`
    #[deprecated]
    pub interchange_qualification: Option<String>,
    /// The interchange program that the network placed the payment in.
    ///
    /// Example: `Visa CPS Retail Debit`
    pub fee_program: Option<String>,
    /// The issuer's approval code.
    pub authorization_code: Option<String>,
}

#[allow(deprecated, reason = "the docs still list it")]
impl CardTransactionDetails {
    /// An empty `CardTransactionDetails`.
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
    pub fn with_status(
        mut self,
        value: impl Into<crate::components::CardTransactionStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `failure_code`.
    #[must_use]
    pub fn with_failure_code(
        mut self,
        value: impl Into<crate::components::CardTransactionFailureCode>,
    ) -> Self {
        self.failure_code = Some(value.into());
        self
    }

    /// Sets `dynamic_descriptor`.
    #[must_use]
    pub fn with_dynamic_descriptor(mut self, value: impl Into<String>) -> Self {
        self.dynamic_descriptor = Some(value.into());
        self
    }

    /// Sets `scheduled_delivery_on`.
    #[must_use]
    pub fn with_scheduled_delivery_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.scheduled_delivery_on = Some(value.into());
        self
    }

    /// Sets `transaction_source`.
    #[must_use]
    pub fn with_transaction_source(
        mut self,
        value: impl Into<crate::components::TransactionSource>,
    ) -> Self {
        self.transaction_source = Some(value.into());
        self
    }

    /// Sets `initiated_on`.
    #[must_use]
    pub fn with_initiated_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.initiated_on = Some(value.into());
        self
    }

    /// Sets `confirmed_on`.
    #[must_use]
    pub fn with_confirmed_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.confirmed_on = Some(value.into());
        self
    }

    /// Sets `settled_on`.
    #[must_use]
    pub fn with_settled_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.settled_on = Some(value.into());
        self
    }

    /// Sets `failed_on`.
    #[must_use]
    pub fn with_failed_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.failed_on = Some(value.into());
        self
    }

    /// Sets `canceled_on`.
    #[must_use]
    pub fn with_canceled_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.canceled_on = Some(value.into());
        self
    }

    /// Sets `completed_on`.
    #[must_use]
    pub fn with_completed_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.completed_on = Some(value.into());
        self
    }

    /// Sets `deferred_on`.
    #[must_use]
    pub fn with_deferred_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.deferred_on = Some(value.into());
        self
    }

    /// Sets `interchange_qualification`.
    #[must_use]
    pub fn with_interchange_qualification(mut self, value: impl Into<String>) -> Self {
        self.interchange_qualification = Some(value.into());
        self
    }

    /// Sets `fee_program`.
    #[must_use]
    pub fn with_fee_program(mut self, value: impl Into<String>) -> Self {
        self.fee_program = Some(value.into());
        self
    }

    /// Sets `authorization_code`.
    #[must_use]
    pub fn with_authorization_code(mut self, value: impl Into<String>) -> Self {
        self.authorization_code = Some(value.into());
        self
    }
}

/// Secrets are not shown.
#[allow(deprecated, reason = "the docs still list it")]
impl ::core::fmt::Debug for CardTransactionDetails {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("CardTransactionDetails")
            .field("status", &self.status)
            .field("failure_code", &self.failure_code)
            .field("dynamic_descriptor", &self.dynamic_descriptor)
            .field("scheduled_delivery_on", &self.scheduled_delivery_on)
            .field("transaction_source", &self.transaction_source)
            .field("initiated_on", &self.initiated_on)
            .field("confirmed_on", &self.confirmed_on)
            .field("settled_on", &self.settled_on)
            .field("failed_on", &self.failed_on)
            .field("canceled_on", &self.canceled_on)
            .field("completed_on", &self.completed_on)
            .field("deferred_on", &self.deferred_on)
            .field("interchange_qualification", &self.interchange_qualification)
            .field("fee_program", &self.fee_program)
            .field(
                "authorization_code",
                &self.authorization_code.as_ref().map(|_| crate::support::Redacted),
            )
            .finish()
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl wire::Blank for CardTransactionDetails {
    #[inline]
    fn blank() -> Self {
        Self {
            status: None,
            failure_code: None,
            dynamic_descriptor: None,
            scheduled_delivery_on: None,
            transaction_source: None,
            initiated_on: None,
            confirmed_on: None,
            settled_on: None,
            failed_on: None,
            canceled_on: None,
            completed_on: None,
            deferred_on: None,
            interchange_qualification: None,
            fee_program: None,
            authorization_code: None,
        }
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl wire::Record for CardTransactionDetails {
    const NAME: &'static str = "CardTransactionDetails";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("status"),
        wire::Key::optional("failureCode"),
        wire::Key::optional("dynamicDescriptor"),
        wire::Key::optional("scheduledDeliveryOn"),
        wire::Key::optional("transactionSource"),
        wire::Key::optional("initiatedOn"),
        wire::Key::optional("confirmedOn"),
        wire::Key::optional("settledOn"),
        wire::Key::optional("failedOn"),
        wire::Key::optional("canceledOn"),
        wire::Key::optional("completedOn"),
        wire::Key::optional("deferredOn"),
        wire::Key::optional("interchangeQualification"),
        wire::Key::optional("feeProgram"),
        wire::Key::optional("authorizationCode").secret(),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.status),
            1 => wire::fill(map, &mut self.failure_code),
            2 => wire::fill(map, &mut self.dynamic_descriptor),
            3 => wire::fill(map, &mut self.scheduled_delivery_on),
            4 => wire::fill(map, &mut self.transaction_source),
            5 => wire::fill(map, &mut self.initiated_on),
            6 => wire::fill(map, &mut self.confirmed_on),
            7 => wire::fill(map, &mut self.settled_on),
            8 => wire::fill(map, &mut self.failed_on),
            9 => wire::fill(map, &mut self.canceled_on),
            10 => wire::fill(map, &mut self.completed_on),
            11 => wire::fill(map, &mut self.deferred_on),
            12 => wire::fill(map, &mut self.interchange_qualification),
            13 => wire::fill(map, &mut self.fee_program),
            14 => wire::fill(map, &mut self.authorization_code),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("status", &self.status);
        out.optional("failureCode", &self.failure_code);
        out.optional("dynamicDescriptor", &self.dynamic_descriptor);
        out.optional("scheduledDeliveryOn", &self.scheduled_delivery_on);
        out.optional("transactionSource", &self.transaction_source);
        out.optional("initiatedOn", &self.initiated_on);
        out.optional("confirmedOn", &self.confirmed_on);
        out.optional("settledOn", &self.settled_on);
        out.optional("failedOn", &self.failed_on);
        out.optional("canceledOn", &self.canceled_on);
        out.optional("completedOn", &self.completed_on);
        out.optional("deferredOn", &self.deferred_on);
        out.optional("interchangeQualification", &self.interchange_qualification);
        out.optional("feeProgram", &self.fee_program);
        out.optional("authorizationCode", &self.authorization_code);
    }
}

impl<'de> ::serde::Deserialize<'de> for CardTransactionDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CardTransactionDetails {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CardTransactionDetails {
    const RECEIVED: bool = true;
}
