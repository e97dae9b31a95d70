// Written by `cargo xtask codegen` from models/components/createbusinesserrorindustrycodes.md. Do not edit.

/// Faults found in the industry codes.
///
/// Source: `models/components/createbusinesserrorindustrycodes.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBusinessErrorIndustryCodes {
    /// Why `naics` was refused.
    pub naics: ::core::option::Option<::std::string::String>,
    /// Why `sic` was refused.
    pub sic: ::core::option::Option<::std::string::String>,
    /// Why `mcc` was refused.
    pub mcc: ::core::option::Option<::std::string::String>,
}

impl CreateBusinessErrorIndustryCodes {
    /// An empty `CreateBusinessErrorIndustryCodes`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `naics`.
    #[must_use]
    pub fn with_naics(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.naics = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `sic`.
    #[must_use]
    pub fn with_sic(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.sic = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `mcc`.
    #[must_use]
    pub fn with_mcc(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.mcc = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for CreateBusinessErrorIndustryCodes {
    fn blank() -> Self {
        Self {
            naics: ::core::option::Option::None,
            sic: ::core::option::Option::None,
            mcc: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for CreateBusinessErrorIndustryCodes {
    const NAME: &'static str = "CreateBusinessErrorIndustryCodes";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("naics"),
        crate::support::wire::Key::optional("sic"),
        crate::support::wire::Key::optional("mcc"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.naics),
            1 => crate::support::wire::fill(map, &mut self.sic),
            2 => crate::support::wire::fill(map, &mut self.mcc),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("naics", &self.naics);
        out.optional("sic", &self.sic);
        out.optional("mcc", &self.mcc);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateBusinessErrorIndustryCodes {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateBusinessErrorIndustryCodes {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateBusinessErrorIndustryCodes {
    const RECEIVED: bool = true;
}
