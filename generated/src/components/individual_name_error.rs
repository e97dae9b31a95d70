// Written by `cargo xtask codegen` from models/components/individualnameerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in a name.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "firstName": "is not accepted",
///   "lastName": "is not accepted",
///   "suffix": "is not accepted"
/// }
/// ```
///
/// Source: [`models/components/individualnameerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/individualnameerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndividualNameError {
    /// Why `firstName` was refused.
    pub first_name: Option<String>,
    /// Why `middleName` was refused.
    pub middle_name: Option<String>,
    /// Why `lastName` was refused.
    pub last_name: Option<String>,
    /// Why `suffix` was refused.
    pub suffix: Option<String>,
}

impl IndividualNameError {
    /// An empty `IndividualNameError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
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

impl wire::Blank for IndividualNameError {
    #[inline]
    fn blank() -> Self {
        Self {
            first_name: None,
            middle_name: None,
            last_name: None,
            suffix: None,
        }
    }
}

impl wire::Record for IndividualNameError {
    const NAME: &'static str = "IndividualNameError";

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

impl<'de> ::serde::Deserialize<'de> for IndividualNameError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for IndividualNameError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for IndividualNameError {
    const RECEIVED: bool = true;
}
