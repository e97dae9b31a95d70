// Written by `cargo xtask codegen` from models/operations/getmerchantprocessingagreementrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get merchant processing agreement request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "4951ed2d-de33-409d-9274-bf8f6dd7c493"
/// }
/// ```
///
/// Source: [`models/operations/getmerchantprocessingagreementrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getmerchantprocessingagreementrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMerchantProcessingAgreementRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl GetMerchantProcessingAgreementRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl wire::Blank for GetMerchantProcessingAgreementRequest {
    #[inline]
    fn blank() -> Self {
        Self { account_id: wire::blank() }
    }
}

impl wire::Record for GetMerchantProcessingAgreementRequest {
    const NAME: &'static str = "GetMerchantProcessingAgreementRequest";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("accountID")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetMerchantProcessingAgreementRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetMerchantProcessingAgreementRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetMerchantProcessingAgreementRequest {}
