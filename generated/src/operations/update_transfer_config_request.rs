// Written by `cargo xtask codegen` from models/operations/updatetransferconfigrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Update transfer config request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "e9682054-ae20-486c-81d7-cc736197982f",
///   "putTransferConfig": {
///     "tipPresets": {}
///   }
/// }
/// ```
///
/// Source: [`models/operations/updatetransferconfigrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/updatetransferconfigrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateTransferConfigRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The choices to store.
    pub put_transfer_config: crate::components::PutTransferConfig,
}

impl UpdateTransferConfigRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        put_transfer_config: crate::components::PutTransferConfig,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            put_transfer_config,
        }
    }
}

impl wire::Blank for UpdateTransferConfigRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            put_transfer_config: wire::blank(),
        }
    }
}

impl wire::Record for UpdateTransferConfigRequest {
    const NAME: &'static str = "UpdateTransferConfigRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("putTransferConfig"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.put_transfer_config),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("putTransferConfig", &self.put_transfer_config);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateTransferConfigRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateTransferConfigRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateTransferConfigRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("putTransferConfig"), &self.put_transfer_config);
    }
}
