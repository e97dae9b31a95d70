// Written by `cargo xtask codegen` from models/operations/createsweepconfigrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Create sweep config request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "cb85ee8d-e0fe-4c58-b4ca-a5d738f5f024",
///   "createSweepConfig": {
///     "walletID": "c52942fb-d6c2-4d03-a689-08e3e83b6946",
///     "status": "enabled",
///     "pushPaymentMethodID": "e1b86d02-1342-4e5f-9d8d-517cfc882fe9",
///     "pullPaymentMethodID": "83aa2c7a-ac6f-4a41-a940-df672c0a50a8"
///   }
/// }
/// ```
///
/// Source: [`models/operations/createsweepconfigrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createsweepconfigrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSweepConfigRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The sweep to set up.
    pub create_sweep_config: crate::components::CreateSweepConfig,
}

impl CreateSweepConfigRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        create_sweep_config: crate::components::CreateSweepConfig,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            create_sweep_config,
        }
    }
}

impl wire::Blank for CreateSweepConfigRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            create_sweep_config: wire::blank(),
        }
    }
}

impl wire::Record for CreateSweepConfigRequest {
    const NAME: &'static str = "CreateSweepConfigRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("createSweepConfig"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.create_sweep_config),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("createSweepConfig", &self.create_sweep_config);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateSweepConfigRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateSweepConfigRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateSweepConfigRequest {}
