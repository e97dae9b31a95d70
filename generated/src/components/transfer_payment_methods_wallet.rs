// Written by `cargo xtask codegen` from models/components/transferpaymentmethodswallet.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The wallet behind a payment method.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "walletID": "7d410916-d65c-401c-949d-6fc1b48a9911",
///   "partnerAccountID": "e6c9d25d-b17e-4592-ad7a-44134f290af2",
///   "walletType": "general"
/// }
/// ```
///
/// Source: [`models/components/transferpaymentmethodswallet.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferpaymentmethodswallet.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPaymentMethodsWallet {
    /// Identifies the wallet.
    pub wallet_id: String,
    /// The partner account that operates on behalf of this one.
    pub partner_account_id: String,
    /// Whether Moov made the wallet or the account owner did.
    pub wallet_type: crate::components::WalletType,
}

impl TransferPaymentMethodsWallet {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        wallet_id: impl Into<String>,
        partner_account_id: impl Into<String>,
        wallet_type: impl Into<crate::components::WalletType>,
    ) -> Self {
        Self {
            wallet_id: wallet_id.into(),
            partner_account_id: partner_account_id.into(),
            wallet_type: wallet_type.into(),
        }
    }
}

impl wire::Blank for TransferPaymentMethodsWallet {
    #[inline]
    fn blank() -> Self {
        Self {
            wallet_id: wire::blank(),
            partner_account_id: wire::blank(),
            wallet_type: wire::blank(),
        }
    }
}

impl wire::Record for TransferPaymentMethodsWallet {
    const NAME: &'static str = "TransferPaymentMethodsWallet";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("walletID"),
        wire::Key::required("partnerAccountID"),
        wire::Key::required("walletType"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.wallet_id),
            1 => wire::fill(map, &mut self.partner_account_id),
            2 => wire::fill(map, &mut self.wallet_type),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("walletID", &self.wallet_id);
        out.required("partnerAccountID", &self.partner_account_id);
        out.required("walletType", &self.wallet_type);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferPaymentMethodsWallet {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferPaymentMethodsWallet {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferPaymentMethodsWallet {
    const RECEIVED: bool = true;
}
