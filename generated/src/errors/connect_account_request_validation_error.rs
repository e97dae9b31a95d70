// Written by `cargo xtask codegen` from models/errors/connectaccountrequestvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Why two accounts could not be connected.
///
/// Source: [`models/errors/connectaccountrequestvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/connectaccountrequestvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectAccountRequestValidationError {
    /// Why the receiving account was refused.
    pub principal_account_id: Option<String>,
    /// Faults found in the permissions, by position.
    ///
    /// Example: `{ "1": "unknown scope" }`
    pub allow_scopes: Option<BTreeMap<String, String>>,
}

impl ConnectAccountRequestValidationError {
    /// An empty `ConnectAccountRequestValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `principal_account_id`.
    #[must_use]
    pub fn with_principal_account_id(mut self, value: impl Into<String>) -> Self {
        self.principal_account_id = Some(value.into());
        self
    }

    /// Sets `allow_scopes`.
    #[must_use]
    #[inline]
    pub fn with_allow_scopes(mut self, value: BTreeMap<String, String>) -> Self {
        self.allow_scopes = Some(value);
        self
    }
}

impl wire::Blank for ConnectAccountRequestValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            principal_account_id: None,
            allow_scopes: None,
        }
    }
}

impl wire::Record for ConnectAccountRequestValidationError {
    const NAME: &'static str = "ConnectAccountRequestValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("principalAccountID"),
        wire::Key::optional("allowScopes"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.principal_account_id),
            1 => wire::fill(map, &mut self.allow_scopes),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("principalAccountID", &self.principal_account_id);
        out.optional("allowScopes", &self.allow_scopes);
    }
}

impl<'de> ::serde::Deserialize<'de> for ConnectAccountRequestValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ConnectAccountRequestValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ConnectAccountRequestValidationError {
    const RECEIVED: bool = true;
}
