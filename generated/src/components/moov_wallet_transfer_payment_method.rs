// Written by `cargo xtask codegen` from models/components/moovwallettransferpaymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Moves money into or out of a Moov wallet.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "a6207f0f-d10c-4f58-8aba-e7978f3a11a0",
///   "paymentMethodType": "moov-wallet",
///   "wallet": {
///     "walletID": "7d410916-d65c-401c-949d-6fc1b48a9911",
///     "partnerAccountID": "e6c9d25d-b17e-4592-ad7a-44134f290af2",
///     "walletType": "general"
///   }
/// }
/// ```
///
/// Source: [`models/components/moovwallettransferpaymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/moovwallettransferpaymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MoovWalletTransferPaymentMethod {
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// Marks this kind of payment method.
    pub payment_method_type: crate::literals::MoovWallet,
    /// The Moov wallet that the method draws on.
    pub wallet: crate::components::TransferPaymentMethodsWallet,
}

impl MoovWalletTransferPaymentMethod {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        payment_method_id: impl Into<String>,
        wallet: crate::components::TransferPaymentMethodsWallet,
    ) -> Self {
        Self {
            payment_method_id: payment_method_id.into(),
            wallet,
            ..wire::blank()
        }
    }
}

impl wire::Blank for MoovWalletTransferPaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            payment_method_type: wire::blank(),
            wallet: wire::blank(),
        }
    }
}

impl wire::Record for MoovWalletTransferPaymentMethod {
    const NAME: &'static str = "MoovWalletTransferPaymentMethod";

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

impl<'de> ::serde::Deserialize<'de> for MoovWalletTransferPaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for MoovWalletTransferPaymentMethod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for MoovWalletTransferPaymentMethod {
    const RECEIVED: bool = true;
}
