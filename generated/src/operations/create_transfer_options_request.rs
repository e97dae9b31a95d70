// Written by `cargo xtask codegen` from models/operations/createtransferoptionsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Create transfer options request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "fd4a3e53-67b7-40c9-8faf-a69ef2415eed",
///   "createTransferOptions": {
///     "source": {
///       "accountID": "1bb6fbe6-f5ea-478a-aacc-dd476bd55505"
///     },
///     "destination": {
///       "accountID": "1bb6fbe6-f5ea-478a-aacc-dd476bd55505"
///     },
///     "amount": {
///       "currency": "USD",
///       "value": 4825
///     }
///   }
/// }
/// ```
///
/// Source: [`models/operations/createtransferoptionsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createtransferoptionsrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferOptionsRequest {
    /// The partner's own account.
    pub account_id: String,
    /// The parties of the planned transfer.
    pub create_transfer_options: crate::components::CreateTransferOptions,
}

impl CreateTransferOptionsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        create_transfer_options: crate::components::CreateTransferOptions,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            create_transfer_options,
        }
    }
}

impl wire::Blank for CreateTransferOptionsRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            create_transfer_options: wire::blank(),
        }
    }
}

impl wire::Record for CreateTransferOptionsRequest {
    const NAME: &'static str = "CreateTransferOptionsRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("createTransferOptions"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.create_transfer_options),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("createTransferOptions", &self.create_transfer_options);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferOptionsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferOptionsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferOptionsRequest {}
