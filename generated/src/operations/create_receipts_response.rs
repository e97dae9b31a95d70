// Written by `cargo xtask codegen` from models/operations/createreceiptsresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Create receipts response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "5038b56a-1fb3-489a-ac8d-b35aa1ac175c"
///     ]
///   },
///   "result": [
///     {
///       "receiptID": "627b0aca-f85e-40b5-b6c4-57cd10a5c894",
///       "createdBy": "9b1f8a52-6f0d-4d0e-9c53-7a1e20b4d6f8",
///       "kind": "sale.customer.v1",
///       "email": "orders@tidewater-cycles.example",
///       "forTransferID": "77866e46-335b-466d-bb89-b7605a1af653"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/operations/createreceiptsresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createreceiptsresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateReceiptsResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: Vec<crate::components::ReceiptResponse>,
}

impl CreateReceiptsResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: Vec<crate::components::ReceiptResponse>,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for CreateReceiptsResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for CreateReceiptsResponse {
    const NAME: &'static str = "CreateReceiptsResponse";

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

impl<'de> ::serde::Deserialize<'de> for CreateReceiptsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateReceiptsResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateReceiptsResponse {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("result"), &self.result);
    }
}
