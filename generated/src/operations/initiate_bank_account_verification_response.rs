// Written by `cargo xtask codegen` from models/operations/initiatebankaccountverificationresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Initiate bank account verification response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "4237ff76-af04-46c2-9d03-bcc6e045c0d6"
///     ]
///   },
///   "result": {
///     "verificationMethod": "ach",
///     "status": "expired"
///   }
/// }
/// ```
///
/// Source: [`models/operations/initiatebankaccountverificationresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/initiatebankaccountverificationresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InitiateBankAccountVerificationResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::BankAccountVerificationCreated,
}

impl InitiateBankAccountVerificationResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::BankAccountVerificationCreated,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for InitiateBankAccountVerificationResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for InitiateBankAccountVerificationResponse {
    const NAME: &'static str = "InitiateBankAccountVerificationResponse";

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

impl<'de> ::serde::Deserialize<'de> for InitiateBankAccountVerificationResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for InitiateBankAccountVerificationResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for InitiateBankAccountVerificationResponse {
    const RECEIVED: bool = true;
}
