// Written by `cargo xtask codegen` from models/components/individualname.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The parts of a person's name.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "firstName": "Mara",
///   "middleName": "Elise",
///   "lastName": "Quill",
///   "suffix": "Jr"
/// }
/// ```
///
/// Source: [`models/components/individualname.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/individualname.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndividualName {
    /// Given name.
    ///
    /// Example: `Mara`
    pub first_name: String,
    /// Second given name, where there is one.
    ///
    /// Example: `Elise`
    pub middle_name: Option<String>,
    /// Family name.
    ///
    /// Example: `Quill`
    pub last_name: String,
    /// What follows the family name, such as `Jr`.
    ///
    /// Example: `Jr`
    pub suffix: Option<String>,
}

impl IndividualName {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            ..wire::blank()
        }
    }

    /// Sets `middle_name`.
    #[must_use]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }

    /// Sets `suffix`.
    #[must_use]
    pub fn with_suffix(mut self, value: impl Into<String>) -> Self {
        self.suffix = Some(value.into());
        self
    }
}

impl wire::Blank for IndividualName {
    #[inline]
    fn blank() -> Self {
        Self {
            first_name: wire::blank(),
            middle_name: None,
            last_name: wire::blank(),
            suffix: None,
        }
    }
}

impl wire::Record for IndividualName {
    const NAME: &'static str = "IndividualName";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("firstName"),
        wire::Key::optional("middleName"),
        wire::Key::required("lastName"),
        wire::Key::optional("suffix"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.first_name),
            1 => wire::fill(map, &mut self.middle_name),
            2 => wire::fill(map, &mut self.last_name),
            3 => wire::fill(map, &mut self.suffix),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("firstName", &self.first_name);
        out.optional("middleName", &self.middle_name);
        out.required("lastName", &self.last_name);
        out.optional("suffix", &self.suffix);
    }
}

impl<'de> ::serde::Deserialize<'de> for IndividualName {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for IndividualName {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for IndividualName {}
