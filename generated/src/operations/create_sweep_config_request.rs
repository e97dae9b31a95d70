// Written by `cargo xtask codegen` from models/operations/createsweepconfigrequest.md. Do not edit.

/// Create sweep config request.
///
/// Source: `models/operations/createsweepconfigrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSweepConfigRequest {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The sweep to set up.
    pub create_sweep_config: crate::components::CreateSweepConfig,
}

impl CreateSweepConfigRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        create_sweep_config: crate::components::CreateSweepConfig,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            create_sweep_config,
        }
    }
}

impl crate::support::wire::Blank for CreateSweepConfigRequest {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            create_sweep_config: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for CreateSweepConfigRequest {
    const NAME: &'static str = "CreateSweepConfigRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("createSweepConfig"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.create_sweep_config),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("createSweepConfig", &self.create_sweep_config);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateSweepConfigRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateSweepConfigRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateSweepConfigRequest {}
