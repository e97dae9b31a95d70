// Written by `cargo xtask codegen` from models/operations/listbankaccountsresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// List bank accounts response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "08e57a7f-c347-4472-b0db-fbcd398ada4c"
///     ]
///   },
///   "result": [
///     {
///       "bankAccountID": "d7679019-c850-433b-bfb8-2655b48fa271",
///       "fingerprint": "b7d0e35f1c6a4928",
///       "status": "verified",
///       "holderName": "Mara Quill",
///       "holderType": "individual",
///       "bankName": "Cascade Mutual Bank",
///       "bankAccountType": "checking",
///       "routingNumber": "021000021",
///       "lastFourAccountNumber": "3724",
///       "updatedOn": "2026-05-06T02:14:30Z"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/operations/listbankaccountsresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listbankaccountsresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBankAccountsResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: Vec<crate::components::BankAccount>,
}

impl ListBankAccountsResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: Vec<crate::components::BankAccount>,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for ListBankAccountsResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for ListBankAccountsResponse {
    const NAME: &'static str = "ListBankAccountsResponse";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("headers"),
        wire::Key::required("result"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.headers),
            1 => wire::fill(map, &mut self.result),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("headers", &self.headers);
        out.required("result", &self.result);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListBankAccountsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListBankAccountsResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListBankAccountsResponse {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("result"), &self.result);
    }
}
