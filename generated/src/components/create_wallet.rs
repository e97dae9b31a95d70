// Written by `cargo xtask codegen` from models/components/createwallet.md. Do not edit.

/// A wallet to add to an account.
///
/// Source: `models/components/createwallet.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWallet {
    /// What to call the wallet.
    ///
    /// Example: `Workshop float`
    pub name: ::std::string::String,
    /// What the wallet is for.
    ///
    /// Example: `Cash kept for parts`
    pub description: ::core::option::Option<::std::string::String>,
    /// Your own string keys and values, stored with the record and returned with it.
    ///
    /// Example: `{ "orderRef": "SO-4261" }`
    pub metadata: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

impl CreateWallet {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = ::core::option::Option::Some(value.into());
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

impl crate::support::wire::Blank for CreateWallet {
    fn blank() -> Self {
        Self {
            name: crate::support::wire::blank(),
            description: ::core::option::Option::None,
            metadata: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for CreateWallet {
    const NAME: &'static str = "CreateWallet";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("name"),
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
            1 => crate::support::wire::fill(map, &mut self.description),
            2 => crate::support::wire::fill(map, &mut self.metadata),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("name", &self.name);
        out.optional("description", &self.description);
        out.optional("metadata", &self.metadata);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateWallet {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateWallet {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateWallet {}
