// Written by `cargo xtask codegen` from models/operations/updatetransferrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Update transfer request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "transferID": "7c3a4a8a-87f2-4b99-a63b-d2ad235321ee",
///   "accountID": "9c168482-6008-4835-ad4b-3dad9bf4b4ae",
///   "patchTransfer": {}
/// }
/// ```
///
/// Source: [`models/operations/updatetransferrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/updatetransferrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateTransferRequest {
    /// The transfer concerned.
    pub transfer_id: String,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The changes to make.
    pub patch_transfer: crate::components::PatchTransfer,
}

impl UpdateTransferRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        transfer_id: impl Into<String>,
        account_id: impl Into<String>,
        patch_transfer: crate::components::PatchTransfer,
    ) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            account_id: account_id.into(),
            patch_transfer,
        }
    }
}

impl wire::Blank for UpdateTransferRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            transfer_id: wire::blank(),
            account_id: wire::blank(),
            patch_transfer: wire::blank(),
        }
    }
}

impl wire::Record for UpdateTransferRequest {
    const NAME: &'static str = "UpdateTransferRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("transferID"),
        wire::Key::required("accountID"),
        wire::Key::required("patchTransfer"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.transfer_id),
            1 => wire::fill(map, &mut self.account_id),
            2 => wire::fill(map, &mut self.patch_transfer),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("transferID", &self.transfer_id);
        out.required("accountID", &self.account_id);
        out.required("patchTransfer", &self.patch_transfer);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateTransferRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateTransferRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateTransferRequest {}
