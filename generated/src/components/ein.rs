// Written by `cargo xtask codegen` from models/components/ein.md. Do not edit.

/// A United States employer identification number.
///
/// Source: `models/components/ein.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ein {
    /// The number, written as the tax office writes it.
    ///
    /// Example: `47-1029384`
    pub number: ::std::string::String,
}

impl Ein {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(number: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { number: number.into() }
    }
}

impl crate::support::wire::Blank for Ein {
    fn blank() -> Self {
        Self {
            number: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for Ein {
    const NAME: &'static str = "Ein";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("number"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.number),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("number", &self.number);
    }
}

impl<'de> ::serde::Deserialize<'de> for Ein {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for Ein {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for Ein {}
