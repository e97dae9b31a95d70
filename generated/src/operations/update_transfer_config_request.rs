// Written by `cargo xtask codegen` from models/operations/updatetransferconfigrequest.md. Do not edit.

/// Update transfer config request.
///
/// Source: `models/operations/updatetransferconfigrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateTransferConfigRequest {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The choices to store.
    pub put_transfer_config: crate::components::PutTransferConfig,
}

impl UpdateTransferConfigRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        put_transfer_config: crate::components::PutTransferConfig,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            put_transfer_config,
        }
    }
}

impl crate::support::wire::Blank for UpdateTransferConfigRequest {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            put_transfer_config: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for UpdateTransferConfigRequest {
    const NAME: &'static str = "UpdateTransferConfigRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("putTransferConfig"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.put_transfer_config),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("putTransferConfig", &self.put_transfer_config);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateTransferConfigRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateTransferConfigRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for UpdateTransferConfigRequest {
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        out.inside(&at.key("putTransferConfig"), &self.put_transfer_config);
    }
}
