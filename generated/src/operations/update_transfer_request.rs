// Written by `cargo xtask codegen` from models/operations/updatetransferrequest.md. Do not edit.

/// Update transfer request.
///
/// Source: `models/operations/updatetransferrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateTransferRequest {
    /// The transfer concerned.
    pub transfer_id: ::std::string::String,
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The changes to make.
    pub patch_transfer: crate::components::PatchTransfer,
}

impl UpdateTransferRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        transfer_id: impl ::core::convert::Into<::std::string::String>,
        account_id: impl ::core::convert::Into<::std::string::String>,
        patch_transfer: crate::components::PatchTransfer,
    ) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            account_id: account_id.into(),
            patch_transfer,
        }
    }
}

impl crate::support::wire::Blank for UpdateTransferRequest {
    fn blank() -> Self {
        Self {
            transfer_id: crate::support::wire::blank(),
            account_id: crate::support::wire::blank(),
            patch_transfer: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for UpdateTransferRequest {
    const NAME: &'static str = "UpdateTransferRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("transferID"),
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("patchTransfer"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.transfer_id),
            1 => crate::support::wire::fill(map, &mut self.account_id),
            2 => crate::support::wire::fill(map, &mut self.patch_transfer),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("transferID", &self.transfer_id);
        out.required("accountID", &self.account_id);
        out.required("patchTransfer", &self.patch_transfer);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateTransferRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateTransferRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for UpdateTransferRequest {}
