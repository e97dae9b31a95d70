// Written by `cargo xtask codegen` from models/operations/connectaccountrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Connect account request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "9458f65a-45c6-4090-a3a8-e8276f5ee1df",
///   "shareScopes": {
///     "principalAccountID": "6d2f90b7-1c84-4e3a-b5f6-20a97d18c4e3",
///     "allowScopes": [
///       "wallets.read",
///       "transfers.read"
///     ]
///   }
/// }
/// ```
///
/// Source: [`models/operations/connectaccountrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/connectaccountrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectAccountRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// What to hand over, and to whom.
    pub share_scopes: crate::components::ShareScopes,
}

impl ConnectAccountRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        share_scopes: crate::components::ShareScopes,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            share_scopes,
        }
    }
}

impl wire::Blank for ConnectAccountRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            share_scopes: wire::blank(),
        }
    }
}

impl wire::Record for ConnectAccountRequest {
    const NAME: &'static str = "ConnectAccountRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("shareScopes"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.share_scopes),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("shareScopes", &self.share_scopes);
    }
}

impl<'de> ::serde::Deserialize<'de> for ConnectAccountRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ConnectAccountRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ConnectAccountRequest {}
