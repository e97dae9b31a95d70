// Written by `cargo xtask codegen` from models/operations/listcancellationsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// List cancellations request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "eb809f88-4bd5-4589-a091-e87514c5e1a2",
///   "transferID": "992c0441-088a-452a-bbcc-e6418319997a"
/// }
/// ```
///
/// Source: [`models/operations/listcancellationsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listcancellationsrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCancellationsRequest {
    /// The partner, or either side of the transfer.
    pub account_id: String,
    /// The transfer concerned.
    pub transfer_id: String,
}

impl ListCancellationsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>, transfer_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
        }
    }
}

impl wire::Blank for ListCancellationsRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            transfer_id: wire::blank(),
        }
    }
}

impl wire::Record for ListCancellationsRequest {
    const NAME: &'static str = "ListCancellationsRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("transferID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.transfer_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListCancellationsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListCancellationsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListCancellationsRequest {}
