// Written by `cargo xtask codegen` from models/components/achdebitcollecttransferpaymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Pulls money from somebody else's bank account over ACH, to collect a payment.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "2a2ade44-eb2e-4200-9038-96ee801b2e67",
///   "paymentMethodType": "ach-debit-collect",
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
/// Source: [`models/components/achdebitcollecttransferpaymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achdebitcollecttransferpaymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AchDebitCollectTransferPaymentMethod {
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// Marks this kind of payment method.
    pub payment_method_type: crate::literals::AchDebitCollect,
    /// The bank account that the method draws on.
    pub bank_account: crate::components::TransferPaymentMethodsBankAccount,
}

impl AchDebitCollectTransferPaymentMethod {
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

impl wire::Blank for AchDebitCollectTransferPaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            payment_method_type: wire::blank(),
            bank_account: wire::blank(),
        }
    }
}

impl wire::Record for AchDebitCollectTransferPaymentMethod {
    const NAME: &'static str = "AchDebitCollectTransferPaymentMethod";

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

impl<'de> ::serde::Deserialize<'de> for AchDebitCollectTransferPaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AchDebitCollectTransferPaymentMethod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AchDebitCollectTransferPaymentMethod {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("bankAccount"), &self.bank_account);
    }
}
