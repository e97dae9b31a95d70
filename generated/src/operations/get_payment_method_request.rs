// Written by `cargo xtask codegen` from models/operations/getpaymentmethodrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get payment method request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "e1b05f85-3f83-4e08-bf06-c11bba7408ea",
///   "paymentMethodID": "4fec5329-ead6-4870-8409-b0719098b1d0"
/// }
/// ```
///
/// Source: [`models/operations/getpaymentmethodrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getpaymentmethodrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentMethodRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The payment method concerned.
    pub payment_method_id: String,
}

impl GetPaymentMethodRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        payment_method_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            payment_method_id: payment_method_id.into(),
        }
    }
}

impl wire::Blank for GetPaymentMethodRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            payment_method_id: wire::blank(),
        }
    }
}

impl wire::Record for GetPaymentMethodRequest {
    const NAME: &'static str = "GetPaymentMethodRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("paymentMethodID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.payment_method_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("paymentMethodID", &self.payment_method_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetPaymentMethodRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetPaymentMethodRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetPaymentMethodRequest {}
