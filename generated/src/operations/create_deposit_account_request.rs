// Written by `cargo xtask codegen` from models/operations/createdepositaccountrequest.md. Do not edit.

/// Create deposit account request.
///
/// Source: `models/operations/createdepositaccountrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDepositAccountRequest {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// Sent as the `X-Source-System` header; tells in what form the bytes are.
    pub x_source_system: crate::components::SourceSystem,
    /// The export, byte for byte as the banking system wrote it.
    pub request_body: crate::support::Bytes,
}

impl CreateDepositAccountRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        x_source_system: impl ::core::convert::Into<crate::components::SourceSystem>,
        request_body: impl ::core::convert::Into<crate::support::Bytes>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            x_source_system: x_source_system.into(),
            request_body: request_body.into(),
        }
    }
}

impl crate::support::wire::Blank for CreateDepositAccountRequest {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            x_source_system: crate::support::wire::blank(),
            request_body: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for CreateDepositAccountRequest {
    const NAME: &'static str = "CreateDepositAccountRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("X-Source-System").or(&["xSourceSystem"]),
        crate::support::wire::Key::required("requestBody"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.x_source_system),
            2 => crate::support::wire::fill(map, &mut self.request_body),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("X-Source-System", &self.x_source_system);
        out.required("requestBody", &self.request_body);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateDepositAccountRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateDepositAccountRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateDepositAccountRequest {}
