// Written by `cargo xtask codegen` from models/components/individualnameupdate.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The parts of a person's name to change.
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
/// Source: [`models/components/individualnameupdate.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/individualnameupdate.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IndividualNameUpdate {
    /// Given name.
    ///
    /// Example: `Mara`
    pub first_name: Option<String>,
    /// Second given name, where there is one.
    ///
    /// Example: `Elise`
    pub middle_name: Option<String>,
    /// Family name.
    ///
    /// Example: `Quill`
    pub last_name: Option<String>,
    /// What follows the family name, such as `Jr`.
    ///
    /// Example: `Jr`
    pub suffix: Option<String>,
}

impl IndividualNameUpdate {
    /// An empty `IndividualNameUpdate`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn with_first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Sets `middle_name`.
    #[must_use]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn with_last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Sets `suffix`.
    #[must_use]
    pub fn with_suffix(mut self, value: impl Into<String>) -> Self {
        self.suffix = Some(value.into());
        self
    }
}

impl wire::Blank for IndividualNameUpdate {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for IndividualNameUpdate {
    const NAME: &'static str = "IndividualNameUpdate";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("firstName"),
        wire::Key::optional("middleName"),
        wire::Key::optional("lastName"),
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
        out.optional("firstName", &self.first_name);
        out.optional("middleName", &self.middle_name);
        out.optional("lastName", &self.last_name);
        out.optional("suffix", &self.suffix);
    }
}

impl<'de> ::serde::Deserialize<'de> for IndividualNameUpdate {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for IndividualNameUpdate {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for IndividualNameUpdate {}
