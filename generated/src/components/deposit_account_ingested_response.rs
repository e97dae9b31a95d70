// Written by `cargo xtask codegen` from models/components/depositaccountingestedresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What came of an export.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "moovAccountID": "1f6f940c-b086-44cf-835f-b4b3f2da03c5",
///   "sourceSystem": "jh_cif2020",
///   "sourceAccountID": "DDA-00481",
///   "ingestedAt": "2026-02-05T19:41:05Z"
/// }
/// ```
///
/// Source: [`models/components/depositaccountingestedresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/depositaccountingestedresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DepositAccountIngestedResponse {
    /// The account that the data now belongs to.
    pub moov_account_id: String,
    /// The system that the data came from.
    pub source_system: crate::components::SourceSystem,
    /// What that system calls the account.
    pub source_account_id: String,
    /// When the data was taken in.
    pub ingested_at: crate::support::Timestamp,
}

impl DepositAccountIngestedResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        moov_account_id: impl Into<String>,
        source_system: impl Into<crate::components::SourceSystem>,
        source_account_id: impl Into<String>,
        ingested_at: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            moov_account_id: moov_account_id.into(),
            source_system: source_system.into(),
            source_account_id: source_account_id.into(),
            ingested_at: ingested_at.into(),
        }
    }
}

impl wire::Blank for DepositAccountIngestedResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            moov_account_id: wire::blank(),
            source_system: wire::blank(),
            source_account_id: wire::blank(),
            ingested_at: wire::blank(),
        }
    }
}

impl wire::Record for DepositAccountIngestedResponse {
    const NAME: &'static str = "DepositAccountIngestedResponse";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("moovAccountID"),
        wire::Key::required("sourceSystem"),
        wire::Key::required("sourceAccountID"),
        wire::Key::required("ingestedAt"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.moov_account_id),
            1 => wire::fill(map, &mut self.source_system),
            2 => wire::fill(map, &mut self.source_account_id),
            3 => wire::fill(map, &mut self.ingested_at),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("moovAccountID", &self.moov_account_id);
        out.required("sourceSystem", &self.source_system);
        out.required("sourceAccountID", &self.source_account_id);
        out.required("ingestedAt", &self.ingested_at);
    }
}

impl<'de> ::serde::Deserialize<'de> for DepositAccountIngestedResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for DepositAccountIngestedResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for DepositAccountIngestedResponse {
    const RECEIVED: bool = true;
}
