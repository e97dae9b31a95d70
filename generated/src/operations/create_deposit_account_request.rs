// Written by `cargo xtask codegen` from models/operations/createdepositaccountrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Create deposit account request.
///
/// Source: [`models/operations/createdepositaccountrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createdepositaccountrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDepositAccountRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// Sent as the `X-Source-System` header; tells in what form the bytes are.
    pub x_source_system: crate::components::SourceSystem,
    /// The export, byte for byte as the banking system wrote it.
    pub request_body: crate::support::Bytes,
}

impl CreateDepositAccountRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        x_source_system: impl Into<crate::components::SourceSystem>,
        request_body: impl Into<crate::support::Bytes>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            x_source_system: x_source_system.into(),
            request_body: request_body.into(),
        }
    }
}

impl wire::Blank for CreateDepositAccountRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            x_source_system: wire::blank(),
            request_body: wire::blank(),
        }
    }
}

impl wire::Record for CreateDepositAccountRequest {
    const NAME: &'static str = "CreateDepositAccountRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("X-Source-System").or(&["xSourceSystem"]),
        wire::Key::required("requestBody"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.x_source_system),
            2 => wire::fill(map, &mut self.request_body),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("X-Source-System", &self.x_source_system);
        out.required("requestBody", &self.request_body);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateDepositAccountRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateDepositAccountRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateDepositAccountRequest {}
