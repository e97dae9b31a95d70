// Written by `cargo xtask codegen` from models/operations/getsweeprequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get sweep request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "ee58472a-3cd3-4c7f-abb5-9b0d43ab86b6",
///   "walletID": "279a9a8f-5e43-4405-94f2-2955275b2164",
///   "sweepID": "b21d49d1-c0ec-4fb4-9ab1-833b694c135a"
/// }
/// ```
///
/// Source: [`models/operations/getsweeprequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getsweeprequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSweepRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The wallet concerned.
    pub wallet_id: String,
    /// The sweep concerned.
    pub sweep_id: String,
}

impl GetSweepRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        wallet_id: impl Into<String>,
        sweep_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            sweep_id: sweep_id.into(),
        }
    }
}

impl wire::Blank for GetSweepRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            wallet_id: wire::blank(),
            sweep_id: wire::blank(),
        }
    }
}

impl wire::Record for GetSweepRequest {
    const NAME: &'static str = "GetSweepRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("walletID"),
        wire::Key::required("sweepID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.wallet_id),
            2 => wire::fill(map, &mut self.sweep_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("walletID", &self.wallet_id);
        out.required("sweepID", &self.sweep_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetSweepRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetSweepRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetSweepRequest {}
