// Written by `cargo xtask codegen` from models/components/achcreditsamedaypaymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Pushes money to a bank account over ACH on the same day.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "c1ed9db5-0f2b-428e-a63b-7e75280a5f06",
///   "paymentMethodType": "ach-credit-same-day",
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
/// Source: [`models/components/achcreditsamedaypaymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achcreditsamedaypaymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AchCreditSameDayPaymentMethod {
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// Marks this kind of payment method.
    pub payment_method_type: crate::literals::AchCreditSameDay,
    /// The bank account that the method draws on.
    pub bank_account: crate::components::PaymentMethodsBankAccount,
}

impl AchCreditSameDayPaymentMethod {
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

impl wire::Blank for AchCreditSameDayPaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            payment_method_type: wire::blank(),
            bank_account: wire::blank(),
        }
    }
}

impl wire::Record for AchCreditSameDayPaymentMethod {
    const NAME: &'static str = "AchCreditSameDayPaymentMethod";

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

impl<'de> ::serde::Deserialize<'de> for AchCreditSameDayPaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AchCreditSameDayPaymentMethod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AchCreditSameDayPaymentMethod {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("bankAccount"), &self.bank_account);
    }
}
