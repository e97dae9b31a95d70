// Written by `cargo xtask codegen` from models/operations/createwalletrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Create wallet request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "4b7d19c0-83e6-4a52-9f0b-c6e512d7a834",
///   "createWallet": {
///     "name": "Workshop float",
///     "description": "Cash kept for parts",
///     "metadata": {
///       "branch": "north"
///     }
///   }
/// }
/// ```
///
/// Source: [`models/operations/createwalletrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createwalletrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWalletRequest {
    /// The Moov account this belongs to.
    ///
    /// Example: `4b7d19c0-83e6-4a52-9f0b-c6e512d7a834`
    pub account_id: String,
    /// The wallet to add.
    pub create_wallet: crate::components::CreateWallet,
}

impl CreateWalletRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        create_wallet: crate::components::CreateWallet,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            create_wallet,
        }
    }
}

impl wire::Blank for CreateWalletRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            create_wallet: wire::blank(),
        }
    }
}

impl wire::Record for CreateWalletRequest {
    const NAME: &'static str = "CreateWalletRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("createWallet"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.create_wallet),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("createWallet", &self.create_wallet);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateWalletRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateWalletRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateWalletRequest {}
