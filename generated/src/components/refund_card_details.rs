// Written by `cargo xtask codegen` from models/components/refundcarddetails.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What the card network reported about a refund.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "status": "settled",
///   "initiatedOn": "2026-02-23T14:32:29Z",
///   "confirmedOn": "2026-03-06T02:57:23Z"
/// }
/// ```
///
/// Source: [`models/components/refundcarddetails.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/refundcarddetails.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefundCardDetails {
    /// How far the refund has come at the network.
    ///
    /// Example: `settled`
    pub status: crate::components::RefundCardStatus,
    /// Why the card network turned the payment down.
    pub failure_code: Option<crate::components::CardTransactionFailureCode>,
    /// When the network accepted the request.
    pub initiated_on: Option<crate::support::Timestamp>,
    /// When the network confirmed the request.
    pub confirmed_on: Option<crate::support::Timestamp>,
    /// When funds settled between the banks.
    pub settled_on: Option<crate::support::Timestamp>,
    /// When the attempt failed.
    pub failed_on: Option<crate::support::Timestamp>,
    /// When the work finished, if it has.
    pub completed_on: Option<crate::support::Timestamp>,
}

impl RefundCardDetails {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(status: impl Into<crate::components::RefundCardStatus>) -> Self {
        Self {
            status: status.into(),
            ..wire::blank()
        }
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

    /// Sets `completed_on`.
    #[must_use]
    pub fn with_completed_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.completed_on = Some(value.into());
        self
    }
}

impl wire::Blank for RefundCardDetails {
    #[inline]
    fn blank() -> Self {
        Self {
            status: wire::blank(),
            failure_code: None,
            initiated_on: None,
            confirmed_on: None,
            settled_on: None,
            failed_on: None,
            completed_on: None,
        }
    }
}

impl wire::Record for RefundCardDetails {
    const NAME: &'static str = "RefundCardDetails";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("status"),
        wire::Key::optional("failureCode"),
        wire::Key::optional("initiatedOn"),
        wire::Key::optional("confirmedOn"),
        wire::Key::optional("settledOn"),
        wire::Key::optional("failedOn"),
        wire::Key::optional("completedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.status),
            1 => wire::fill(map, &mut self.failure_code),
            2 => wire::fill(map, &mut self.initiated_on),
            3 => wire::fill(map, &mut self.confirmed_on),
            4 => wire::fill(map, &mut self.settled_on),
            5 => wire::fill(map, &mut self.failed_on),
            6 => wire::fill(map, &mut self.completed_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("status", &self.status);
        out.optional("failureCode", &self.failure_code);
        out.optional("initiatedOn", &self.initiated_on);
        out.optional("confirmedOn", &self.confirmed_on);
        out.optional("settledOn", &self.settled_on);
        out.optional("failedOn", &self.failed_on);
        out.optional("completedOn", &self.completed_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for RefundCardDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for RefundCardDetails {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for RefundCardDetails {
    const RECEIVED: bool = true;
}
