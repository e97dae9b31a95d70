// Written by `cargo xtask codegen` from models/components/achcreditstandardtransferpaymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Pushes money to a bank account over ACH at the usual pace.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "99253ab4-a41e-45f5-b58a-7dc4a45491f5",
///   "paymentMethodType": "ach-credit-standard",
///   "bankAccount": {
///     "bankAccountID": "aceca7c7-4ce4-4127-aa1d-8c614619b786",
///     "fingerprint": "b7d0e35f1c6a4928",
///     "status": "verified",
///     "holderName": "Mara Quill",
///     "holderType": "business",
///     "bankName": "Cascade Mutual Bank",
///     "bankAccountType": "checking",
///     "routingNumber": "021000021",
///     "lastFourAccountNumber": "3724",
///     "updatedOn": "2026-05-17T17:34:24Z"
///   }
/// }
/// ```
///
/// Source: [`models/components/achcreditstandardtransferpaymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achcreditstandardtransferpaymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AchCreditStandardTransferPaymentMethod {
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// Marks this kind of payment method.
    pub payment_method_type: crate::literals::AchCreditStandard,
    /// The bank account that the method draws on.
    pub bank_account: crate::components::TransferPaymentMethodsBankAccount,
}

impl AchCreditStandardTransferPaymentMethod {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        payment_method_id: impl Into<String>,
        bank_account: crate::components::TransferPaymentMethodsBankAccount,
    ) -> Self {
        Self {
            payment_method_id: payment_method_id.into(),
            bank_account,
            ..wire::blank()
        }
    }
}

impl wire::Blank for AchCreditStandardTransferPaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            payment_method_type: wire::blank(),
            bank_account: wire::blank(),
        }
    }
}

impl wire::Record for AchCreditStandardTransferPaymentMethod {
    const NAME: &'static str = "AchCreditStandardTransferPaymentMethod";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("paymentMethodID"),
        wire::Key::required("paymentMethodType"),
        wire::Key::required("bankAccount"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.payment_method_id),
            1 => wire::fill(map, &mut self.payment_method_type),
            2 => wire::fill(map, &mut self.bank_account),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("paymentMethodID", &self.payment_method_id);
        out.required("paymentMethodType", &self.payment_method_type);
        out.required("bankAccount", &self.bank_account);
    }
}

impl<'de> ::serde::Deserialize<'de> for AchCreditStandardTransferPaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AchCreditStandardTransferPaymentMethod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AchCreditStandardTransferPaymentMethod {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("bankAccount"), &self.bank_account);
    }
}
