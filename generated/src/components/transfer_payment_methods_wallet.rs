// Written by `cargo xtask codegen` from models/components/transferpaymentmethodswallet.md. Do not edit.

/// The wallet behind a payment method.
///
/// Source: `models/components/transferpaymentmethodswallet.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPaymentMethodsWallet {
    /// Identifies the wallet.
    pub wallet_id: ::std::string::String,
    /// The partner account that operates on behalf of this one.
    pub partner_account_id: ::std::string::String,
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
        wallet_id: impl ::core::convert::Into<::std::string::String>,
        partner_account_id: impl ::core::convert::Into<::std::string::String>,
        wallet_type: impl ::core::convert::Into<crate::components::WalletType>,
    ) -> Self {
        Self {
            wallet_id: wallet_id.into(),
            partner_account_id: partner_account_id.into(),
            wallet_type: wallet_type.into(),
        }
    }
}

impl crate::support::wire::Blank for TransferPaymentMethodsWallet {
    fn blank() -> Self {
        Self {
            wallet_id: crate::support::wire::blank(),
            partner_account_id: crate::support::wire::blank(),
            wallet_type: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for TransferPaymentMethodsWallet {
    const NAME: &'static str = "TransferPaymentMethodsWallet";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("walletID"),
        crate::support::wire::Key::required("partnerAccountID"),
        crate::support::wire::Key::required("walletType"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.wallet_id),
            1 => crate::support::wire::fill(map, &mut self.partner_account_id),
            2 => crate::support::wire::fill(map, &mut self.wallet_type),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("walletID", &self.wallet_id);
        out.required("partnerAccountID", &self.partner_account_id);
        out.required("walletType", &self.wallet_type);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferPaymentMethodsWallet {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferPaymentMethodsWallet {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for TransferPaymentMethodsWallet {
    const RECEIVED: bool = true;
}
