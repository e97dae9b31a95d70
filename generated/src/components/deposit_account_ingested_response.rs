// Written by `cargo xtask codegen` from models/components/depositaccountingestedresponse.md. Do not edit.

/// What came of an export.
///
/// Source: `models/components/depositaccountingestedresponse.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DepositAccountIngestedResponse {
    /// The account that the data now belongs to.
    pub moov_account_id: ::std::string::String,
    /// The system that the data came from.
    pub source_system: crate::components::SourceSystem,
    /// What that system calls the account.
    pub source_account_id: ::std::string::String,
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
        moov_account_id: impl ::core::convert::Into<::std::string::String>,
        source_system: impl ::core::convert::Into<crate::components::SourceSystem>,
        source_account_id: impl ::core::convert::Into<::std::string::String>,
        ingested_at: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            moov_account_id: moov_account_id.into(),
            source_system: source_system.into(),
            source_account_id: source_account_id.into(),
            ingested_at: ingested_at.into(),
        }
    }
}

impl crate::support::wire::Blank for DepositAccountIngestedResponse {
    fn blank() -> Self {
        Self {
            moov_account_id: crate::support::wire::blank(),
            source_system: crate::support::wire::blank(),
            source_account_id: crate::support::wire::blank(),
            ingested_at: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for DepositAccountIngestedResponse {
    const NAME: &'static str = "DepositAccountIngestedResponse";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("moovAccountID"),
        crate::support::wire::Key::required("sourceSystem"),
        crate::support::wire::Key::required("sourceAccountID"),
        crate::support::wire::Key::required("ingestedAt"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.moov_account_id),
            1 => crate::support::wire::fill(map, &mut self.source_system),
            2 => crate::support::wire::fill(map, &mut self.source_account_id),
            3 => crate::support::wire::fill(map, &mut self.ingested_at),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("moovAccountID", &self.moov_account_id);
        out.required("sourceSystem", &self.source_system);
        out.required("sourceAccountID", &self.source_account_id);
        out.required("ingestedAt", &self.ingested_at);
    }
}

impl<'de> ::serde::Deserialize<'de> for DepositAccountIngestedResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for DepositAccountIngestedResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for DepositAccountIngestedResponse {
    const RECEIVED: bool = true;
}
