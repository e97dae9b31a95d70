// Written by `cargo xtask codegen` from models/components/wallet.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// A store of money inside Moov, from which transfers can be paid and into which they can be made.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "walletID": "f50a74a4-2fd4-43c1-a68f-3ae2e2c0413d",
///   "availableBalance": {
///     "currency": "USD",
///     "value": 4825,
///     "valueDecimal": "1860.75"
///   },
///   "partnerAccountID": "8a09e5a5-5141-405c-a6d1-d0e05119abcb",
///   "name": "Workshop float",
///   "status": "active",
///   "walletType": "general",
///   "description": "Spring tune-up package",
///   "createdOn": "2026-01-11T16:46:45Z"
/// }
/// ```
///
/// Source: [`models/components/wallet.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/wallet.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Wallet {
    /// Identifies the wallet.
    pub wallet_id: String,
    /// How much can be spent now.
    ///
    /// Example: `{ "currency": "USD", "value": 4825, "valueDecimal": "1860.75" }`
    pub available_balance: crate::components::WalletAvailableBalance,
    /// The partner account that operates on behalf of this one.
    pub partner_account_id: String,
    /// What the wallet is called.
    ///
    /// Example: `Workshop float`
    pub name: String,
    /// Whether the wallet is in use.
    ///
    /// - `active`: money can move in and out
    /// - `closed`: nothing moves any more, and the payment method is switched off
    pub status: crate::components::WalletStatus,
    /// Who made the wallet.
    ///
    /// - `default`: Moov did, along with the wallet capability
    /// - `general`: the account owner did
    pub wallet_type: crate::components::WalletType,
    /// What the wallet is for.
    pub description: String,
    /// Your own string keys and values, stored with the record and returned with it.
    ///
    /// Example: `{ "orderRef": "SO-3442" }`
    pub metadata: Option<BTreeMap<String, String>>,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
    /// When the wallet was closed, if it was.
    pub closed_on: Option<crate::support::Timestamp>,
}

impl Wallet {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[expect(clippy::too_many_arguments, reason = "one for each required field")]
    #[must_use]
    pub fn new(
        wallet_id: impl Into<String>,
        available_balance: crate::components::WalletAvailableBalance,
        partner_account_id: impl Into<String>,
        name: impl Into<String>,
        status: impl Into<crate::components::WalletStatus>,
        wallet_type: impl Into<crate::components::WalletType>,
        description: impl Into<String>,
        created_on: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            wallet_id: wallet_id.into(),
            available_balance,
            partner_account_id: partner_account_id.into(),
            name: name.into(),
            status: status.into(),
            wallet_type: wallet_type.into(),
            description: description.into(),
            created_on: created_on.into(),
            ..wire::blank()
        }
    }

    /// Sets `metadata`.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Sets `closed_on`.
    #[must_use]
    pub fn with_closed_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.closed_on = Some(value.into());
        self
    }
}

impl wire::Blank for Wallet {
    #[inline]
    fn blank() -> Self {
        Self {
            wallet_id: wire::blank(),
            available_balance: wire::blank(),
            partner_account_id: wire::blank(),
            name: wire::blank(),
            status: wire::blank(),
            wallet_type: wire::blank(),
            description: wire::blank(),
            metadata: None,
            created_on: wire::blank(),
            closed_on: None,
        }
    }
}

impl wire::Record for Wallet {
    const NAME: &'static str = "Wallet";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("walletID"),
        wire::Key::required("availableBalance"),
        wire::Key::required("partnerAccountID"),
        wire::Key::required("name"),
        wire::Key::required("status"),
        wire::Key::required("walletType"),
        wire::Key::required("description"),
        wire::Key::optional("metadata"),
        wire::Key::required("createdOn"),
        wire::Key::optional("closedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.wallet_id),
            1 => wire::fill(map, &mut self.available_balance),
            2 => wire::fill(map, &mut self.partner_account_id),
            3 => wire::fill(map, &mut self.name),
            4 => wire::fill(map, &mut self.status),
            5 => wire::fill(map, &mut self.wallet_type),
            6 => wire::fill(map, &mut self.description),
            7 => wire::fill(map, &mut self.metadata),
            8 => wire::fill(map, &mut self.created_on),
            9 => wire::fill(map, &mut self.closed_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("walletID", &self.wallet_id);
        out.required("availableBalance", &self.available_balance);
        out.required("partnerAccountID", &self.partner_account_id);
        out.required("name", &self.name);
        out.required("status", &self.status);
        out.required("walletType", &self.wallet_type);
        out.required("description", &self.description);
        out.optional("metadata", &self.metadata);
        out.required("createdOn", &self.created_on);
        out.optional("closedOn", &self.closed_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for Wallet {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Wallet {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Wallet {
    const RECEIVED: bool = true;
}
