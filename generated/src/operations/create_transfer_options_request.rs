// Written by `cargo xtask codegen` from models/operations/createtransferoptionsrequest.md. Do not edit.

/// Create transfer options request.
///
/// Source: `models/operations/createtransferoptionsrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferOptionsRequest {
    /// The partner's own account.
    pub account_id: ::std::string::String,
    /// The parties of the planned transfer.
    pub create_transfer_options: crate::components::CreateTransferOptions,
}

impl CreateTransferOptionsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        create_transfer_options: crate::components::CreateTransferOptions,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            create_transfer_options,
        }
    }
}

impl crate::support::wire::Blank for CreateTransferOptionsRequest {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            create_transfer_options: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for CreateTransferOptionsRequest {
    const NAME: &'static str = "CreateTransferOptionsRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("createTransferOptions"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.create_transfer_options),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("createTransferOptions", &self.create_transfer_options);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferOptionsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferOptionsRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateTransferOptionsRequest {}
