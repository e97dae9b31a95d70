// Written by `cargo xtask codegen` from models/components/transferaccount.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// One party of a transfer.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "5f32a18e-f20c-46c7-a41e-f41ebeb61d07",
///   "email": "orders@tidewater-cycles.example",
///   "displayName": "Tidewater Cycles"
/// }
/// ```
///
/// Source: [`models/components/transferaccount.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferaccount.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferAccount {
    /// Identifies the account.
    pub account_id: String,
    /// An email address for reaching the party.
    pub email: String,
    /// The name to show for the party.
    pub display_name: String,
}

impl TransferAccount {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        email: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            email: email.into(),
            display_name: display_name.into(),
        }
    }
}

impl wire::Blank for TransferAccount {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            email: wire::blank(),
            display_name: wire::blank(),
        }
    }
}

impl wire::Record for TransferAccount {
    const NAME: &'static str = "TransferAccount";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("email"),
        wire::Key::required("displayName"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.email),
            2 => wire::fill(map, &mut self.display_name),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("email", &self.email);
        out.required("displayName", &self.display_name);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferAccount {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferAccount {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferAccount {
    const RECEIVED: bool = true;
}
