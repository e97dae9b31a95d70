// Written by `cargo xtask codegen` from models/components/patchwallet.md. Do not edit.

/// Changes to a wallet. What is left out stays as it is.
///
/// Source: `models/components/patchwallet.md`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchWallet {
    /// What to call the wallet.
    ///
    /// Example: `Parts float`
    pub name: ::core::option::Option<::std::string::String>,
    /// Set this to `closed` to close the wallet.
    ///
    /// Example: `active`
    pub status: ::core::option::Option<crate::components::WalletStatus>,
    /// What the wallet is for, or `null` to say nothing.
    pub description: crate::support::Patch<::std::string::String>,
    /// Your own string keys and values, stored with the record and returned with it.
    ///
    /// Example: `{ "orderRef": "SO-9585" }`
    pub metadata: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

impl PatchWallet {
    /// An empty `PatchWallet`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl ::core::convert::Into<crate::components::WalletStatus>,
    ) -> Self {
        self.status = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = crate::support::Patch::Value(value.into());
        self
    }

    /// Sets `description` to `null`.
    #[must_use]
    pub fn with_description_null(mut self) -> Self {
        self.description = crate::support::Patch::Null;
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(
        mut self,
        value: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        self.metadata = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for PatchWallet {
    fn blank() -> Self {
        Self::default()
    }
}

impl crate::support::wire::Record for PatchWallet {
    const NAME: &'static str = "PatchWallet";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("name"),
        crate::support::wire::Key::optional("status"),
        crate::support::wire::Key::optional("description"),
        crate::support::wire::Key::optional("metadata"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.name),
            1 => crate::support::wire::fill(map, &mut self.status),
            2 => crate::support::wire::fill(map, &mut self.description),
            3 => crate::support::wire::fill(map, &mut self.metadata),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("name", &self.name);
        out.optional("status", &self.status);
        out.optional("description", &self.description);
        out.optional("metadata", &self.metadata);
    }
}

impl<'de> ::serde::Deserialize<'de> for PatchWallet {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchWallet {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for PatchWallet {}
