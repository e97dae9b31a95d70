// Written by `cargo xtask codegen` from models/operations/updateaccountrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Update account request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "4b7d19c0-83e6-4a52-9f0b-c6e512d7a834",
///   "patchAccount": {
///     "foreignID": "cust-20417"
///   }
/// }
/// ```
///
/// Source: [`models/operations/updateaccountrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/updateaccountrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAccountRequest {
    /// The Moov account this belongs to.
    ///
    /// Example: `4b7d19c0-83e6-4a52-9f0b-c6e512d7a834`
    pub account_id: String,
    /// The changes to make.
    pub patch_account: crate::components::PatchAccount,
}

impl UpdateAccountRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        patch_account: crate::components::PatchAccount,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            patch_account,
        }
    }
}

impl wire::Blank for UpdateAccountRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            patch_account: wire::blank(),
        }
    }
}

impl wire::Record for UpdateAccountRequest {
    const NAME: &'static str = "UpdateAccountRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("patchAccount"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.patch_account),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("patchAccount", &self.patch_account);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateAccountRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateAccountRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateAccountRequest {}
