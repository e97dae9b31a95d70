// Written by `cargo xtask codegen` from models/errors/cardmetadatarequesterror.md. Do not edit.

/// Why a card could not be looked up.
///
/// Source: `models/errors/cardmetadatarequesterror.md`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardMetadataRequestError {
    /// What went wrong, when the fault lies with no single field.
    pub error: ::core::option::Option<::std::string::String>,
    /// Faults found in the encrypted token.
    pub e2ee: ::core::option::Option<crate::components::End2EndEncryptionError>,
    /// Why `cardNumber` was refused.
    pub card_number: ::core::option::Option<::std::string::String>,
}

impl CardMetadataRequestError {
    /// An empty `CardMetadataRequestError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `error`.
    #[must_use]
    pub fn with_error(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.error = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `e2ee`.
    #[must_use]
    pub fn with_e2ee(
        mut self,
        value: crate::components::End2EndEncryptionError,
    ) -> Self {
        self.e2ee = ::core::option::Option::Some(value);
        self
    }

    /// Sets `card_number`.
    #[must_use]
    pub fn with_card_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.card_number = ::core::option::Option::Some(value.into());
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for CardMetadataRequestError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("CardMetadataRequestError")
            .field("error", &self.error)
            .field("e2ee", &self.e2ee)
            .field(
                "card_number",
                &self.card_number.as_ref().map(|_| crate::support::Redacted),
            )
            .finish()
    }
}

impl crate::support::wire::Blank for CardMetadataRequestError {
    fn blank() -> Self {
        Self {
            error: ::core::option::Option::None,
            e2ee: ::core::option::Option::None,
            card_number: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for CardMetadataRequestError {
    const NAME: &'static str = "CardMetadataRequestError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("error"),
        crate::support::wire::Key::optional("e2ee"),
        crate::support::wire::Key::optional("cardNumber"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.error),
            1 => crate::support::wire::fill(map, &mut self.e2ee),
            2 => crate::support::wire::fill(map, &mut self.card_number),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("error", &self.error);
        out.optional("e2ee", &self.e2ee);
        out.optional("cardNumber", &self.card_number);
    }
}

impl<'de> ::serde::Deserialize<'de> for CardMetadataRequestError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CardMetadataRequestError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CardMetadataRequestError {
    const RECEIVED: bool = true;
}
