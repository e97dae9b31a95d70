// Written by `cargo xtask codegen` from models/operations/completebankaccountverificationresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Complete bank account verification response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "b48c7e02-2268-43a6-8feb-879b9463d564"
///     ]
///   },
///   "result": {
///     "verificationMethod": "ach",
///     "status": "expired"
///   }
/// }
/// ```
///
/// Source: [`models/operations/completebankaccountverificationresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/completebankaccountverificationresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompleteBankAccountVerificationResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::BankAccountVerification,
}

impl CompleteBankAccountVerificationResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::BankAccountVerification,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for CompleteBankAccountVerificationResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for CompleteBankAccountVerificationResponse {
    const NAME: &'static str = "CompleteBankAccountVerificationResponse";

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

impl<'de> ::serde::Deserialize<'de> for CompleteBankAccountVerificationResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CompleteBankAccountVerificationResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CompleteBankAccountVerificationResponse {
    const RECEIVED: bool = true;
}
