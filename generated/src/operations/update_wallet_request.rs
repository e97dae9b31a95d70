// Written by `cargo xtask codegen` from models/operations/updatewalletrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Update wallet request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "walletID": "1b1a836f-63dc-42f5-a409-2b51d45a7385",
///   "accountID": "43224600-4712-46da-a08a-0758a0297493",
///   "patchWallet": {
///     "name": "Parts float",
///     "status": "active"
///   }
/// }
/// ```
///
/// Source: [`models/operations/updatewalletrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/updatewalletrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateWalletRequest {
    /// The wallet concerned.
    pub wallet_id: String,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The changes to make.
    ///
    /// Example: `{ "name": "Parts float", "status": "active" }`
    pub patch_wallet: crate::components::PatchWallet,
}

impl UpdateWalletRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        wallet_id: impl Into<String>,
        account_id: impl Into<String>,
        patch_wallet: crate::components::PatchWallet,
    ) -> Self {
        Self {
            wallet_id: wallet_id.into(),
            account_id: account_id.into(),
            patch_wallet,
        }
    }
}

impl wire::Blank for UpdateWalletRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            wallet_id: wire::blank(),
            account_id: wire::blank(),
            patch_wallet: wire::blank(),
        }
    }
}

impl wire::Record for UpdateWalletRequest {
    const NAME: &'static str = "UpdateWalletRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("walletID"),
        wire::Key::required("accountID"),
        wire::Key::required("patchWallet"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.wallet_id),
            1 => wire::fill(map, &mut self.account_id),
            2 => wire::fill(map, &mut self.patch_wallet),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("walletID", &self.wallet_id);
        out.required("accountID", &self.account_id);
        out.required("patchWallet", &self.patch_wallet);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateWalletRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateWalletRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateWalletRequest {}
