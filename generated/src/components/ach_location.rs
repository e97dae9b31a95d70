// Written by `cargo xtask codegen` from models/components/achlocation.md. Do not edit.

/// Where a bank is.
///
/// Source: `models/components/achlocation.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AchLocation {
    /// Street and house number.
    ///
    /// Example: `900 Foundry Street`
    pub address: ::std::string::String,
    /// Town or city.
    ///
    /// Example: `Portland`
    pub city: ::std::string::String,
    /// ZIP or other postal code.
    ///
    /// Example: `97209`
    pub postal_code: ::std::string::String,
    /// The last four digits of a nine-digit ZIP code.
    ///
    /// Example: `2215`
    pub postal_code_extension: ::std::string::String,
    /// The state.
    ///
    /// Example: `OR`
    pub state: ::std::string::String,
}

impl AchLocation {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        address: impl ::core::convert::Into<::std::string::String>,
        city: impl ::core::convert::Into<::std::string::String>,
        postal_code: impl ::core::convert::Into<::std::string::String>,
        postal_code_extension: impl ::core::convert::Into<::std::string::String>,
        state: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            address: address.into(),
            city: city.into(),
            postal_code: postal_code.into(),
            postal_code_extension: postal_code_extension.into(),
            state: state.into(),
        }
    }
}

impl crate::support::wire::Blank for AchLocation {
    fn blank() -> Self {
        Self {
            address: crate::support::wire::blank(),
            city: crate::support::wire::blank(),
            postal_code: crate::support::wire::blank(),
            postal_code_extension: crate::support::wire::blank(),
            state: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for AchLocation {
    const NAME: &'static str = "AchLocation";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("address"),
        crate::support::wire::Key::required("city"),
        crate::support::wire::Key::required("postalCode"),
        crate::support::wire::Key::required("postalCodeExtension"),
        crate::support::wire::Key::required("state"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.address),
            1 => crate::support::wire::fill(map, &mut self.city),
            2 => crate::support::wire::fill(map, &mut self.postal_code),
            3 => crate::support::wire::fill(map, &mut self.postal_code_extension),
            4 => crate::support::wire::fill(map, &mut self.state),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("address", &self.address);
        out.required("city", &self.city);
        out.required("postalCode", &self.postal_code);
        out.required("postalCodeExtension", &self.postal_code_extension);
        out.required("state", &self.state);
    }
}

impl<'de> ::serde::Deserialize<'de> for AchLocation {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for AchLocation {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

/// Documented limits.
impl AchLocation {
    /// The fewest characters of [`postal_code_extension`](Self::postal_code_extension).
    ///
    /// Documented on `models/components/achlocation.md`, line 26: `The last four digits of a nine-digit ZIP code`
    pub const POSTAL_CODE_EXTENSION_MIN_CHARS: usize = 4;
    /// The most characters of [`postal_code_extension`](Self::postal_code_extension).
    ///
    /// Documented on `models/components/achlocation.md`, line 26: `The last four digits of a nine-digit ZIP code`
    pub const POSTAL_CODE_EXTENSION_MAX_CHARS: usize = 4;
}

impl crate::support::validate::Validate for AchLocation {
    const RECEIVED: bool = true;
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        use crate::support::validate as v;
        static POSTAL_CODE_EXTENSION_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/achlocation.md",
                26,
                "The last four digits of a nine-digit ZIP code",
                v::Constraint::MinChars(AchLocation::POSTAL_CODE_EXTENSION_MIN_CHARS),
            ),
            v::Rule::descriptive(
                "models/components/achlocation.md",
                26,
                "The last four digits of a nine-digit ZIP code",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/achlocation.md",
                26,
                "The last four digits of a nine-digit ZIP code",
                v::Constraint::MaxChars(AchLocation::POSTAL_CODE_EXTENSION_MAX_CHARS),
            ),
        ];
        out.value(
            &at.key("postalCodeExtension"),
            v::Validate::as_value(&self.postal_code_extension),
            &POSTAL_CODE_EXTENSION_RULES,
        );
    }
}
