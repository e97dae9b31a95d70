// Written by `cargo xtask codegen` from models/operations/listrefundsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// List refunds request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "eb95e0ed-c76b-46d2-aed2-5a6a05d1d985",
///   "transferID": "d3abcc48-52a6-4eff-b38b-cdcc45925b5c"
/// }
/// ```
///
/// Source: [`models/operations/listrefundsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listrefundsrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRefundsRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The transfer concerned.
    pub transfer_id: String,
}

impl ListRefundsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>, transfer_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
        }
    }
}

impl wire::Blank for ListRefundsRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            transfer_id: wire::blank(),
        }
    }
}

impl wire::Record for ListRefundsRequest {
    const NAME: &'static str = "ListRefundsRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("transferID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.transfer_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListRefundsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListRefundsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListRefundsRequest {}
