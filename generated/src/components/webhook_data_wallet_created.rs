// Written by `cargo xtask codegen` from models/components/webhookdatawalletcreated.md. Do not edit.

/// Sent with `wallet.created`.
///
/// Source: `models/components/webhookdatawalletcreated.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataWalletCreated {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The wallet concerned.
    pub wallet_id: ::std::string::String,
}

impl WebhookDataWalletCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        wallet_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
        }
    }
}

impl crate::support::wire::Blank for WebhookDataWalletCreated {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            wallet_id: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for WebhookDataWalletCreated {
    const NAME: &'static str = "WebhookDataWalletCreated";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("walletID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.wallet_id),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("walletID", &self.wallet_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataWalletCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataWalletCreated {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WebhookDataWalletCreated {
    const RECEIVED: bool = true;
}
