// Written by `cargo xtask codegen` from models/components/transfercontrols.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What one partner allows for the transfers of an account.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "1e08896c-434f-4056-8011-a195519c7f2a",
///   "partnerAccountID": "417614a0-8606-45ae-beeb-2b49ec0236d7",
///   "debtRepayment": true,
///   "allowDynamicDescriptor": true,
///   "allowSurcharge": false
/// }
/// ```
///
/// Source: [`models/components/transfercontrols.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transfercontrols.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferControls {
    /// The merchant account.
    pub account_id: String,
    /// The partner account that operates on behalf of this one.
    pub partner_account_id: String,
    /// Whether transfers repay debt.
    pub debt_repayment: bool,
    /// Whether a transfer may bring its own statement text.
    pub allow_dynamic_descriptor: bool,
    /// Whether a transfer may carry a card surcharge.
    pub allow_surcharge: bool,
}

impl TransferControls {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        partner_account_id: impl Into<String>,
        debt_repayment: bool,
        allow_dynamic_descriptor: bool,
        allow_surcharge: bool,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            partner_account_id: partner_account_id.into(),
            debt_repayment,
            allow_dynamic_descriptor,
            allow_surcharge,
        }
    }
}

impl wire::Blank for TransferControls {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            partner_account_id: wire::blank(),
            debt_repayment: wire::blank(),
            allow_dynamic_descriptor: wire::blank(),
            allow_surcharge: wire::blank(),
        }
    }
}

impl wire::Record for TransferControls {
    const NAME: &'static str = "TransferControls";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("partnerAccountID"),
        wire::Key::required("debtRepayment"),
        wire::Key::required("allowDynamicDescriptor"),
        wire::Key::required("allowSurcharge"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.partner_account_id),
            2 => wire::fill(map, &mut self.debt_repayment),
            3 => wire::fill(map, &mut self.allow_dynamic_descriptor),
            4 => wire::fill(map, &mut self.allow_surcharge),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("partnerAccountID", &self.partner_account_id);
        out.required("debtRepayment", &self.debt_repayment);
        out.required("allowDynamicDescriptor", &self.allow_dynamic_descriptor);
        out.required("allowSurcharge", &self.allow_surcharge);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferControls {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferControls {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferControls {
    const RECEIVED: bool = true;
}
