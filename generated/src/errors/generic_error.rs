// Written by `cargo xtask codegen` from models/errors/genericerror.md. Do not edit.

/// A refusal that concerns the request as a whole.
///
/// Source: `models/errors/genericerror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GenericError {
    /// What went wrong, in plain words.
    pub error: ::std::string::String,
}

impl GenericError {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(error: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { error: error.into() }
    }
}

impl crate::support::wire::Blank for GenericError {
    fn blank() -> Self {
        Self {
            error: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for GenericError {
    const NAME: &'static str = "GenericError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("error"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.error),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("error", &self.error);
    }
}

impl<'de> ::serde::Deserialize<'de> for GenericError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for GenericError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for GenericError {
    const RECEIVED: bool = true;
}
