// Written by `cargo xtask codegen` from models/operations/createwalletrequest.md. Do not edit.

/// Create wallet request.
///
/// Source: `models/operations/createwalletrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWalletRequest {
    /// The Moov account this belongs to.
    ///
    /// Example: `4b7d19c0-83e6-4a52-9f0b-c6e512d7a834`
    pub account_id: ::std::string::String,
    /// The wallet to add.
    pub create_wallet: crate::components::CreateWallet,
}

impl CreateWalletRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        create_wallet: crate::components::CreateWallet,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            create_wallet,
        }
    }
}

impl crate::support::wire::Blank for CreateWalletRequest {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            create_wallet: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for CreateWalletRequest {
    const NAME: &'static str = "CreateWalletRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("createWallet"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.create_wallet),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("createWallet", &self.create_wallet);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateWalletRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateWalletRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateWalletRequest {}
