// Written by `cargo xtask codegen` from models/components/moovfee.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What one account pays Moov for a transfer.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "0f9ba74f-e497-40d7-89ef-a9b4b7c2c983",
///   "transferParty": "destination",
///   "totalAmount": {
///     "currency": "USD",
///     "valueDecimal": "48.25"
///   },
///   "feeIDs": [
///     "0c9d1a44-5b6e-4a0f-8e72-1fd3b9a6c815"
///   ]
/// }
/// ```
///
/// Source: [`models/components/moovfee.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/moovfee.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MoovFee {
    /// The account that bears the fees.
    pub account_id: String,
    /// That account's part in the transfer.
    pub transfer_party: crate::components::TransferParty,
    /// All the fees together.
    ///
    /// Example: `{ "currency": "USD", "valueDecimal": "48.25" }`
    pub total_amount: crate::components::AmountDecimal,
    /// The single fees that add up to the total.
    ///
    /// On the wire: `feeIDs`
    ///
    /// Example: `[ "0c9d1a44-5b6e-4a0f-8e72-1fd3b9a6c815" ]`
    pub fee_ids: Vec<String>,
}

impl MoovFee {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        transfer_party: impl Into<crate::components::TransferParty>,
        total_amount: crate::components::AmountDecimal,
        fee_ids: Vec<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_party: transfer_party.into(),
            total_amount,
            fee_ids,
        }
    }
}

impl wire::Blank for MoovFee {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            transfer_party: wire::blank(),
            total_amount: wire::blank(),
            fee_ids: wire::blank(),
        }
    }
}

impl wire::Record for MoovFee {
    const NAME: &'static str = "MoovFee";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("transferParty"),
        wire::Key::required("totalAmount"),
        wire::Key::required("feeIDs"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.transfer_party),
            2 => wire::fill(map, &mut self.total_amount),
            3 => wire::fill(map, &mut self.fee_ids),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("transferParty", &self.transfer_party);
        out.required("totalAmount", &self.total_amount);
        out.required("feeIDs", &self.fee_ids);
    }
}

impl<'de> ::serde::Deserialize<'de> for MoovFee {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for MoovFee {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for MoovFee {
    const RECEIVED: bool = true;
}
