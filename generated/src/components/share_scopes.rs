// Written by `cargo xtask codegen` from models/components/sharescopes.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Permissions that one account hands to another.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "principalAccountID": "6d2f90b7-1c84-4e3a-b5f6-20a97d18c4e3",
///   "allowScopes": [
///     "wallets.read",
///     "transfers.read"
///   ]
/// }
/// ```
///
/// Source: [`models/components/sharescopes.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/sharescopes.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShareScopes {
    /// The account that receives the permissions.
    ///
    /// Example: `6d2f90b7-1c84-4e3a-b5f6-20a97d18c4e3`
    pub principal_account_id: String,
    /// The permissions to hand over; all that both sides have in common when left out.
    ///
    /// Example: `[ "wallets.read", "transfers.read" ]`
    pub allow_scopes: Option<Vec<crate::components::ApplicationScope>>,
}

impl ShareScopes {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(principal_account_id: impl Into<String>) -> Self {
        Self {
            principal_account_id: principal_account_id.into(),
            ..wire::blank()
        }
    }

    /// Sets `allow_scopes`.
    #[must_use]
    #[inline]
    pub fn with_allow_scopes(
        mut self,
        value: Vec<crate::components::ApplicationScope>,
    ) -> Self {
        self.allow_scopes = Some(value);
        self
    }
}

impl wire::Blank for ShareScopes {
    #[inline]
    fn blank() -> Self {
        Self {
            principal_account_id: wire::blank(),
            allow_scopes: None,
        }
    }
}

impl wire::Record for ShareScopes {
    const NAME: &'static str = "ShareScopes";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("principalAccountID"),
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
        out.required("principalAccountID", &self.principal_account_id);
        out.optional("allowScopes", &self.allow_scopes);
    }
}

impl<'de> ::serde::Deserialize<'de> for ShareScopes {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ShareScopes {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ShareScopes {}
