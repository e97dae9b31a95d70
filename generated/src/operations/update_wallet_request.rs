// Written by `cargo xtask codegen` from models/operations/updatewalletrequest.md. Do not edit.

/// Update wallet request.
///
/// Source: `models/operations/updatewalletrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateWalletRequest {
    /// The wallet concerned.
    pub wallet_id: ::std::string::String,
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The changes to make.
    ///
    /// Example: `{ "name": "Parts float", "status": "active" }`
    pub patch_wallet: crate::components::PatchWallet,
}

impl UpdateWalletRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        wallet_id: impl ::core::convert::Into<::std::string::String>,
        account_id: impl ::core::convert::Into<::std::string::String>,
        patch_wallet: crate::components::PatchWallet,
    ) -> Self {
        Self {
            wallet_id: wallet_id.into(),
            account_id: account_id.into(),
            patch_wallet,
        }
    }
}

impl crate::support::wire::Blank for UpdateWalletRequest {
    fn blank() -> Self {
        Self {
            wallet_id: crate::support::wire::blank(),
            account_id: crate::support::wire::blank(),
            patch_wallet: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for UpdateWalletRequest {
    const NAME: &'static str = "UpdateWalletRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("walletID"),
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("patchWallet"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.wallet_id),
            1 => crate::support::wire::fill(map, &mut self.account_id),
            2 => crate::support::wire::fill(map, &mut self.patch_wallet),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("walletID", &self.wallet_id);
        out.required("accountID", &self.account_id);
        out.required("patchWallet", &self.patch_wallet);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateWalletRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateWalletRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for UpdateWalletRequest {}
