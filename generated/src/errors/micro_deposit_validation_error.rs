// Written by `cargo xtask codegen` from models/errors/microdepositvalidationerror.md. Do not edit.

/// Why the amounts were not accepted.
///
/// Source: `models/errors/microdepositvalidationerror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MicroDepositValidationError {
    /// Why `amounts` was refused.
    pub amounts: ::core::option::Option<::std::string::String>,
}

impl MicroDepositValidationError {
    /// An empty `MicroDepositValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `amounts`.
    #[must_use]
    pub fn with_amounts(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.amounts = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for MicroDepositValidationError {
    fn blank() -> Self {
        Self {
            amounts: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for MicroDepositValidationError {
    const NAME: &'static str = "MicroDepositValidationError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("amounts"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.amounts),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("amounts", &self.amounts);
    }
}

impl<'de> ::serde::Deserialize<'de> for MicroDepositValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for MicroDepositValidationError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for MicroDepositValidationError {
    const RECEIVED: bool = true;
}
