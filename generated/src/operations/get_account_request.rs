// Written by `cargo xtask codegen` from models/operations/getaccountrequest.md. Do not edit.

/// Get account request.
///
/// Source: `models/operations/getaccountrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAccountRequest {
    /// The Moov account this belongs to.
    ///
    /// Example: `4b7d19c0-83e6-4a52-9f0b-c6e512d7a834`
    pub account_id: ::std::string::String,
}

impl GetAccountRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl crate::support::wire::Blank for GetAccountRequest {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for GetAccountRequest {
    const NAME: &'static str = "GetAccountRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetAccountRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for GetAccountRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for GetAccountRequest {}
