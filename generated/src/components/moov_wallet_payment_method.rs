// Written by `cargo xtask codegen` from models/components/moovwalletpaymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Moves money into or out of a Moov wallet.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "be8ddbca-0ca6-43c7-aabd-4556a15a4644",
///   "paymentMethodType": "moov-wallet",
///   "wallet": {
///     "walletID": "271882e3-2144-4578-9d38-5ddc0ad61bb6",
///     "partnerAccountID": "e6856479-4561-4050-aa87-6029c3cc38ca",
///     "walletType": "general"
///   }
/// }
/// ```
///
/// Source: [`models/components/moovwalletpaymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/moovwalletpaymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MoovWalletPaymentMethod {
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// Marks this kind of payment method.
    pub payment_method_type: crate::literals::MoovWallet,
    /// The Moov wallet that the method draws on.
    pub wallet: crate::components::PaymentMethodsWallet,
}

impl MoovWalletPaymentMethod {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        payment_method_id: impl Into<String>,
        wallet: crate::components::PaymentMethodsWallet,
    ) -> Self {
        Self {
            payment_method_id: payment_method_id.into(),
            wallet,
            ..wire::blank()
        }
    }
}

impl wire::Blank for MoovWalletPaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            payment_method_type: wire::blank(),
            wallet: wire::blank(),
        }
    }
}

impl wire::Record for MoovWalletPaymentMethod {
    const NAME: &'static str = "MoovWalletPaymentMethod";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("paymentMethodID"),
        wire::Key::required("paymentMethodType"),
        wire::Key::required("wallet"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.payment_method_id),
            1 => wire::fill(map, &mut self.payment_method_type),
            2 => wire::fill(map, &mut self.wallet),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("paymentMethodID", &self.payment_method_id);
        out.required("paymentMethodType", &self.payment_method_type);
        out.required("wallet", &self.wallet);
    }
}

impl<'de> ::serde::Deserialize<'de> for MoovWalletPaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for MoovWalletPaymentMethod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for MoovWalletPaymentMethod {
    const RECEIVED: bool = true;
}
