// Written by `cargo xtask codegen` from models/operations/getrefundrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get refund request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "transferID": "851e7a82-14b1-42b7-a198-c0b83ef80084",
///   "accountID": "052acf86-cccd-4510-adbd-d5edde16ce14",
///   "refundID": "7180e4b9-0e5f-4767-881c-122554e252c9"
/// }
/// ```
///
/// Source: [`models/operations/getrefundrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getrefundrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRefundRequest {
    /// The transfer concerned.
    pub transfer_id: String,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The refund concerned.
    pub refund_id: String,
}

impl GetRefundRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        transfer_id: impl Into<String>,
        account_id: impl Into<String>,
        refund_id: impl Into<String>,
    ) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            account_id: account_id.into(),
            refund_id: refund_id.into(),
        }
    }
}

impl wire::Blank for GetRefundRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            transfer_id: wire::blank(),
            account_id: wire::blank(),
            refund_id: wire::blank(),
        }
    }
}

impl wire::Record for GetRefundRequest {
    const NAME: &'static str = "GetRefundRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("transferID"),
        wire::Key::required("accountID"),
        wire::Key::required("refundID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.transfer_id),
            1 => wire::fill(map, &mut self.account_id),
            2 => wire::fill(map, &mut self.refund_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("transferID", &self.transfer_id);
        out.required("accountID", &self.account_id);
        out.required("refundID", &self.refund_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetRefundRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetRefundRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetRefundRequest {}
