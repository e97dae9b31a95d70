// Written by `cargo xtask codegen` from models/components/achlocation.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Where a bank is.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "address": "900 Foundry Street",
///   "city": "Portland",
///   "postalCode": "97209",
///   "postalCodeExtension": "2215",
///   "state": "OR"
/// }
/// ```
///
/// Source: [`models/components/achlocation.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achlocation.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AchLocation {
    /// Street and house number.
    ///
    /// Example: `900 Foundry Street`
    pub address: String,
    /// Town or city.
    ///
    /// Example: `Portland`
    pub city: String,
    /// ZIP or other postal code.
    ///
    /// Example: `97209`
    pub postal_code: String,
    /// The last four digits of a nine-digit ZIP code.
    ///
    /// Example: `2215`
    pub postal_code_extension: String,
    /// The state.
    ///
    /// Example: `OR`
    pub state: String,
}

impl AchLocation {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        address: impl Into<String>,
        city: impl Into<String>,
        postal_code: impl Into<String>,
        postal_code_extension: impl Into<String>,
        state: impl Into<String>,
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

impl wire::Blank for AchLocation {
    #[inline]
    fn blank() -> Self {
        Self {
            address: wire::blank(),
            city: wire::blank(),
            postal_code: wire::blank(),
            postal_code_extension: wire::blank(),
            state: wire::blank(),
        }
    }
}

impl wire::Record for AchLocation {
    const NAME: &'static str = "AchLocation";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("address"),
        wire::Key::required("city"),
        wire::Key::required("postalCode"),
        wire::Key::required("postalCodeExtension"),
        wire::Key::required("state"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.address),
            1 => wire::fill(map, &mut self.city),
            2 => wire::fill(map, &mut self.postal_code),
            3 => wire::fill(map, &mut self.postal_code_extension),
            4 => wire::fill(map, &mut self.state),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("address", &self.address);
        out.required("city", &self.city);
        out.required("postalCode", &self.postal_code);
        out.required("postalCodeExtension", &self.postal_code_extension);
        out.required("state", &self.state);
    }
}

impl<'de> ::serde::Deserialize<'de> for AchLocation {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AchLocation {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl AchLocation {
    /// The fewest characters of [`postal_code_extension`](Self::postal_code_extension).
    ///
    /// Documented on [`models/components/achlocation.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achlocation.md), line 26: `The last four digits of a nine-digit ZIP code`
    pub const POSTAL_CODE_EXTENSION_MIN_CHARS: usize = 4;

    /// The most characters of [`postal_code_extension`](Self::postal_code_extension).
    ///
    /// Documented on [`models/components/achlocation.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achlocation.md), line 26: `The last four digits of a nine-digit ZIP code`
    pub const POSTAL_CODE_EXTENSION_MAX_CHARS: usize = 4;
}

impl validate::Validate for AchLocation {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
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
