// Written by `cargo xtask codegen` from models/components/transferaccount.md. Do not edit.

/// One party of a transfer.
///
/// Source: `models/components/transferaccount.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferAccount {
    /// Identifies the account.
    pub account_id: ::std::string::String,
    /// An email address for reaching the party.
    pub email: ::std::string::String,
    /// The name to show for the party.
    pub display_name: ::std::string::String,
}

impl TransferAccount {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        email: impl ::core::convert::Into<::std::string::String>,
        display_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            email: email.into(),
            display_name: display_name.into(),
        }
    }
}

impl crate::support::wire::Blank for TransferAccount {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            email: crate::support::wire::blank(),
            display_name: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for TransferAccount {
    const NAME: &'static str = "TransferAccount";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("email"),
        crate::support::wire::Key::required("displayName"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.email),
            2 => crate::support::wire::fill(map, &mut self.display_name),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("email", &self.email);
        out.required("displayName", &self.display_name);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferAccount {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferAccount {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for TransferAccount {
    const RECEIVED: bool = true;
}
