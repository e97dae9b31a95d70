// Written by `cargo xtask codegen` from models/operations/listpaymentmethodsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// List payment methods request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "c3485b43-bddd-416c-b524-1f614918ca85",
///   "sourceID": "286226e9-130b-4f57-9ba2-3de12fbf6309",
///   "paymentMethodType": "push-to-google-pay"
/// }
/// ```
///
/// Source: [`models/operations/listpaymentmethodsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listpaymentmethodsrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPaymentMethodsRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// Only methods that draw on this wallet, bank account or card.
    pub source_id: Option<String>,
    /// Only methods of this type.
    pub payment_method_type: Option<crate::components::PaymentMethodType>,
}

impl ListPaymentMethodsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            ..wire::blank()
        }
    }

    /// Sets `source_id`.
    #[must_use]
    pub fn with_source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Some(value.into());
        self
    }

    /// Sets `payment_method_type`.
    #[must_use]
    pub fn with_payment_method_type(
        mut self,
        value: impl Into<crate::components::PaymentMethodType>,
    ) -> Self {
        self.payment_method_type = Some(value.into());
        self
    }
}

impl wire::Blank for ListPaymentMethodsRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            source_id: None,
            payment_method_type: None,
        }
    }
}

impl wire::Record for ListPaymentMethodsRequest {
    const NAME: &'static str = "ListPaymentMethodsRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::optional("sourceID"),
        wire::Key::optional("paymentMethodType"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.source_id),
            2 => wire::fill(map, &mut self.payment_method_type),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.optional("sourceID", &self.source_id);
        out.optional("paymentMethodType", &self.payment_method_type);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListPaymentMethodsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListPaymentMethodsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListPaymentMethodsRequest {}
