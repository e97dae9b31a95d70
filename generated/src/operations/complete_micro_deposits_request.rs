// Written by `cargo xtask codegen` from models/operations/completemicrodepositsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Complete micro deposits request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "3c235953-202c-4d9b-853e-ad696d594132",
///   "bankAccountID": "6a955d42-d455-4e76-9dce-eb56af38d321",
///   "completeMicroDeposits": {
///     "amounts": [
///       14,
///       27
///     ]
///   }
/// }
/// ```
///
/// Source: [`models/operations/completemicrodepositsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/completemicrodepositsrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompleteMicroDepositsRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked bank account concerned.
    pub bank_account_id: String,
    /// The amounts that were found.
    pub complete_micro_deposits: crate::components::CompleteMicroDeposits,
}

impl CompleteMicroDepositsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        bank_account_id: impl Into<String>,
        complete_micro_deposits: crate::components::CompleteMicroDeposits,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            bank_account_id: bank_account_id.into(),
            complete_micro_deposits,
        }
    }
}

impl wire::Blank for CompleteMicroDepositsRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            bank_account_id: wire::blank(),
            complete_micro_deposits: wire::blank(),
        }
    }
}

impl wire::Record for CompleteMicroDepositsRequest {
    const NAME: &'static str = "CompleteMicroDepositsRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("bankAccountID"),
        wire::Key::required("completeMicroDeposits"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.bank_account_id),
            2 => wire::fill(map, &mut self.complete_micro_deposits),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("bankAccountID", &self.bank_account_id);
        out.required("completeMicroDeposits", &self.complete_micro_deposits);
    }
}

impl<'de> ::serde::Deserialize<'de> for CompleteMicroDepositsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CompleteMicroDepositsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CompleteMicroDepositsRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("completeMicroDeposits"), &self.complete_micro_deposits);
    }
}
