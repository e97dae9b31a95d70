// Written by `cargo xtask codegen` from models/components/instantbanktransactiondetails.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What an instant network reported about a payment.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "network": "rtp",
///   "status": "completed",
///   "initiatedOn": "2026-02-10T04:08:58Z",
///   "completedOn": "2026-05-10T08:48:40Z"
/// }
/// ```
///
/// Source: [`models/components/instantbanktransactiondetails.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/instantbanktransactiondetails.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstantBankTransactionDetails {
    /// The network that carried the payment.
    pub network: crate::components::InstantBankNetwork,
    /// How far the payment has come.
    ///
    /// Example: `completed`
    pub status: crate::components::InstantBankTransactionStatus,
    /// What the network answered when it failed the payment.
    pub network_response_code: Option<String>,
    /// Why the payment failed.
    pub failure_code: Option<crate::components::InstantBankFailureCode>,
    /// The reference that both banks see.
    pub end_to_end_id: Option<String>,
    /// When the network accepted the request.
    pub initiated_on: Option<crate::support::Timestamp>,
    /// When the work finished, if it has.
    pub completed_on: Option<crate::support::Timestamp>,
    /// When the attempt failed.
    pub failed_on: Option<crate::support::Timestamp>,
    /// When the other bank took the payment without crediting it yet.
    pub accepted_without_posting_on: Option<crate::support::Timestamp>,
}

impl InstantBankTransactionDetails {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        network: impl Into<crate::components::InstantBankNetwork>,
        status: impl Into<crate::components::InstantBankTransactionStatus>,
    ) -> Self {
        Self {
            network: network.into(),
            status: status.into(),
            ..wire::blank()
        }
    }

    /// Sets `network_response_code`.
    #[must_use]
    pub fn with_network_response_code(mut self, value: impl Into<String>) -> Self {
        self.network_response_code = Some(value.into());
        self
    }

    /// Sets `failure_code`.
    #[must_use]
    pub fn with_failure_code(
        mut self,
        value: impl Into<crate::components::InstantBankFailureCode>,
    ) -> Self {
        self.failure_code = Some(value.into());
        self
    }

    /// Sets `end_to_end_id`.
    #[must_use]
    pub fn with_end_to_end_id(mut self, value: impl Into<String>) -> Self {
        self.end_to_end_id = Some(value.into());
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

    /// Sets `completed_on`.
    #[must_use]
    pub fn with_completed_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.completed_on = Some(value.into());
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

    /// Sets `accepted_without_posting_on`.
    #[must_use]
    pub fn with_accepted_without_posting_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.accepted_without_posting_on = Some(value.into());
        self
    }
}

impl wire::Blank for InstantBankTransactionDetails {
    #[inline]
    fn blank() -> Self {
        Self {
            network: wire::blank(),
            status: wire::blank(),
            network_response_code: None,
            failure_code: None,
            end_to_end_id: None,
            initiated_on: None,
            completed_on: None,
            failed_on: None,
            accepted_without_posting_on: None,
        }
    }
}

impl wire::Record for InstantBankTransactionDetails {
    const NAME: &'static str = "InstantBankTransactionDetails";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("network"),
        wire::Key::required("status"),
        wire::Key::optional("networkResponseCode"),
        wire::Key::optional("failureCode"),
        wire::Key::optional("endToEndID"),
        wire::Key::optional("initiatedOn"),
        wire::Key::optional("completedOn"),
        wire::Key::optional("failedOn"),
        wire::Key::optional("acceptedWithoutPostingOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.network),
            1 => wire::fill(map, &mut self.status),
            2 => wire::fill(map, &mut self.network_response_code),
            3 => wire::fill(map, &mut self.failure_code),
            4 => wire::fill(map, &mut self.end_to_end_id),
            5 => wire::fill(map, &mut self.initiated_on),
            6 => wire::fill(map, &mut self.completed_on),
            7 => wire::fill(map, &mut self.failed_on),
            8 => wire::fill(map, &mut self.accepted_without_posting_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("network", &self.network);
        out.required("status", &self.status);
        out.optional("networkResponseCode", &self.network_response_code);
        out.optional("failureCode", &self.failure_code);
        out.optional("endToEndID", &self.end_to_end_id);
        out.optional("initiatedOn", &self.initiated_on);
        out.optional("completedOn", &self.completed_on);
        out.optional("failedOn", &self.failed_on);
        out.optional("acceptedWithoutPostingOn", &self.accepted_without_posting_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for InstantBankTransactionDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for InstantBankTransactionDetails {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for InstantBankTransactionDetails {
    const RECEIVED: bool = true;
}
