// Written by `cargo xtask codegen` from models/errors/connectaccountrequestvalidationerror.md. Do not edit.

/// Why two accounts could not be connected.
///
/// Source: `models/errors/connectaccountrequestvalidationerror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectAccountRequestValidationError {
    /// Why the receiving account was refused.
    pub principal_account_id: ::core::option::Option<::std::string::String>,
    /// Faults found in the permissions, by position.
    ///
    /// Example: `{ "1": "unknown scope" }`
    pub allow_scopes: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

impl ConnectAccountRequestValidationError {
    /// An empty `ConnectAccountRequestValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `principal_account_id`.
    #[must_use]
    pub fn with_principal_account_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.principal_account_id = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `allow_scopes`.
    #[must_use]
    pub fn with_allow_scopes(
        mut self,
        value: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        self.allow_scopes = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for ConnectAccountRequestValidationError {
    fn blank() -> Self {
        Self {
            principal_account_id: ::core::option::Option::None,
            allow_scopes: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for ConnectAccountRequestValidationError {
    const NAME: &'static str = "ConnectAccountRequestValidationError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("principalAccountID"),
        crate::support::wire::Key::optional("allowScopes"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.principal_account_id),
            1 => crate::support::wire::fill(map, &mut self.allow_scopes),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("principalAccountID", &self.principal_account_id);
        out.optional("allowScopes", &self.allow_scopes);
    }
}

impl<'de> ::serde::Deserialize<'de> for ConnectAccountRequestValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for ConnectAccountRequestValidationError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for ConnectAccountRequestValidationError {
    const RECEIVED: bool = true;
}
