// Written by `cargo xtask codegen` from models/operations/createtransferconfigrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Create transfer config request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "f320f883-f570-47fe-9316-b0d4493f901b",
///   "createTransferConfig": {
///     "tipPresets": {
///       "percentageOptions": [
///         15,
///         18,
///         20
///       ],
///       "fixedAmountOptions": [
///         {
///           "currency": "USD",
///           "valueDecimal": "2.50"
///         }
///       ]
///     }
///   }
/// }
/// ```
///
/// Source: [`models/operations/createtransferconfigrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createtransferconfigrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferConfigRequest {
    /// The account to make choices for.
    pub account_id: String,
    /// The choices to store.
    pub create_transfer_config: crate::components::CreateTransferConfig,
}

impl CreateTransferConfigRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        create_transfer_config: crate::components::CreateTransferConfig,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            create_transfer_config,
        }
    }
}

impl wire::Blank for CreateTransferConfigRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            create_transfer_config: wire::blank(),
        }
    }
}

impl wire::Record for CreateTransferConfigRequest {
    const NAME: &'static str = "CreateTransferConfigRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("createTransferConfig"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.create_transfer_config),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("createTransferConfig", &self.create_transfer_config);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferConfigRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferConfigRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferConfigRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("createTransferConfig"), &self.create_transfer_config);
    }
}
