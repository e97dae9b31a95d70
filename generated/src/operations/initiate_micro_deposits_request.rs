// Written by `cargo xtask codegen` from models/operations/initiatemicrodepositsrequest.md. Do not edit.

/// Initiate micro deposits request.
///
/// Source: `models/operations/initiatemicrodepositsrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InitiateMicroDepositsRequest {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The linked bank account concerned.
    pub bank_account_id: ::std::string::String,
}

impl InitiateMicroDepositsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        bank_account_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            bank_account_id: bank_account_id.into(),
        }
    }
}

impl crate::support::wire::Blank for InitiateMicroDepositsRequest {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            bank_account_id: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for InitiateMicroDepositsRequest {
    const NAME: &'static str = "InitiateMicroDepositsRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("bankAccountID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.bank_account_id),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("bankAccountID", &self.bank_account_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for InitiateMicroDepositsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for InitiateMicroDepositsRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for InitiateMicroDepositsRequest {}
