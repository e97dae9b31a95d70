// Written by `cargo xtask codegen` from models/components/achdebitcollectpaymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Pulls money from somebody else's bank account over ACH, to collect a payment.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "6d9a7743-9cc4-45bb-8e01-8a4e4c1db931",
///   "paymentMethodType": "ach-debit-collect",
///   "bankAccount": {
///     "bankAccountID": "69aa1d5c-b2ab-4d1c-9ceb-99ce6b8747f0",
///     "fingerprint": "b7d0e35f1c6a4928",
///     "status": "verified",
///     "holderName": "Mara Quill",
///     "holderType": "individual",
///     "bankName": "Cascade Mutual Bank",
///     "bankAccountType": "savings",
///     "routingNumber": "021000021",
///     "lastFourAccountNumber": "3724",
///     "updatedOn": "2026-05-01T06:43:38Z"
///   }
/// }
/// ```
///
/// Source: [`models/components/achdebitcollectpaymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achdebitcollectpaymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AchDebitCollectPaymentMethod {
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// Marks this kind of payment method.
    pub payment_method_type: crate::literals::AchDebitCollect,
    /// The bank account that the method draws on.
    pub bank_account: crate::components::PaymentMethodsBankAccount,
}

impl AchDebitCollectPaymentMethod {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        payment_method_id: impl Into<String>,
        bank_account: crate::components::PaymentMethodsBankAccount,
    ) -> Self {
        Self {
            payment_method_id: payment_method_id.into(),
            bank_account,
            ..wire::blank()
        }
    }
}

impl wire::Blank for AchDebitCollectPaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            payment_method_type: wire::blank(),
            bank_account: wire::blank(),
        }
    }
}

impl wire::Record for AchDebitCollectPaymentMethod {
    const NAME: &'static str = "AchDebitCollectPaymentMethod";

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

impl<'de> ::serde::Deserialize<'de> for AchDebitCollectPaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AchDebitCollectPaymentMethod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AchDebitCollectPaymentMethod {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("bankAccount"), &self.bank_account);
    }
}
