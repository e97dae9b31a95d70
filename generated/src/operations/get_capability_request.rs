// Written by `cargo xtask codegen` from models/operations/getcapabilityrequest.md. Do not edit.

/// Get capability request.
///
/// Source: `models/operations/getcapabilityrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCapabilityRequest {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The capability concerned.
    pub capability_id: crate::components::CapabilityID,
}

impl GetCapabilityRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        capability_id: impl ::core::convert::Into<crate::components::CapabilityID>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            capability_id: capability_id.into(),
        }
    }
}

impl crate::support::wire::Blank for GetCapabilityRequest {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            capability_id: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for GetCapabilityRequest {
    const NAME: &'static str = "GetCapabilityRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("capabilityID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.capability_id),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("capabilityID", &self.capability_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetCapabilityRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for GetCapabilityRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for GetCapabilityRequest {}
