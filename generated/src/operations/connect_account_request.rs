// Written by `cargo xtask codegen` from models/operations/connectaccountrequest.md. Do not edit.

/// Connect account request.
///
/// Source: `models/operations/connectaccountrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectAccountRequest {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// What to hand over, and to whom.
    pub share_scopes: crate::components::ShareScopes,
}

impl ConnectAccountRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        share_scopes: crate::components::ShareScopes,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            share_scopes,
        }
    }
}

impl crate::support::wire::Blank for ConnectAccountRequest {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            share_scopes: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for ConnectAccountRequest {
    const NAME: &'static str = "ConnectAccountRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("shareScopes"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.share_scopes),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("shareScopes", &self.share_scopes);
    }
}

impl<'de> ::serde::Deserialize<'de> for ConnectAccountRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for ConnectAccountRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for ConnectAccountRequest {}
