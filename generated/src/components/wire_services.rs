// Written by `cargo xtask codegen` from models/components/wireservices.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What a bank can do on Fedwire.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "fundsTransferStatus": true,
///   "fundsSettlementOnlyStatus": false,
///   "bookEntrySecuritiesTransferStatus": false
/// }
/// ```
///
/// Source: [`models/components/wireservices.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/wireservices.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WireServices {
    /// Whether it takes ordinary transfers.
    ///
    /// Example: `true`
    pub funds_transfer_status: bool,
    /// Whether it takes part for settlement only.
    ///
    /// Example: `false`
    pub funds_settlement_only_status: bool,
    /// Whether it moves securities.
    ///
    /// Example: `false`
    pub book_entry_securities_transfer_status: bool,
}

impl WireServices {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        funds_transfer_status: bool,
        funds_settlement_only_status: bool,
        book_entry_securities_transfer_status: bool,
    ) -> Self {
        Self {
            funds_transfer_status,
            funds_settlement_only_status,
            book_entry_securities_transfer_status,
        }
    }
}

impl wire::Blank for WireServices {
    #[inline]
    fn blank() -> Self {
        Self {
            funds_transfer_status: wire::blank(),
            funds_settlement_only_status: wire::blank(),
            book_entry_securities_transfer_status: wire::blank(),
        }
    }
}

impl wire::Record for WireServices {
    const NAME: &'static str = "WireServices";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("fundsTransferStatus"),
        wire::Key::required("fundsSettlementOnlyStatus"),
        wire::Key::required("bookEntrySecuritiesTransferStatus"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.funds_transfer_status),
            1 => wire::fill(map, &mut self.funds_settlement_only_status),
            2 => wire::fill(map, &mut self.book_entry_securities_transfer_status),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("fundsTransferStatus", &self.funds_transfer_status);
        out.required("fundsSettlementOnlyStatus", &self.funds_settlement_only_status);
        out.required(
            "bookEntrySecuritiesTransferStatus",
            &self.book_entry_securities_transfer_status,
        );
    }
}

impl<'de> ::serde::Deserialize<'de> for WireServices {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WireServices {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WireServices {
    const RECEIVED: bool = true;
}
