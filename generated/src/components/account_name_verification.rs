// Written by `cargo xtask codegen` from models/components/accountnameverification.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Whether each part of the holder's name was right.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "firstName": "match",
///   "lastName": "match",
///   "middleName": "notChecked",
///   "fullName": "partialMatch"
/// }
/// ```
///
/// Source: [`models/components/accountnameverification.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/accountnameverification.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountNameVerification {
    /// Whether the given name was right.
    ///
    /// Example: `match`
    pub first_name: Option<crate::components::CardVerificationResult>,
    /// Whether the family name was right.
    ///
    /// Example: `match`
    pub last_name: Option<crate::components::CardVerificationResult>,
    /// Whether the second given name was right.
    ///
    /// Example: `notChecked`
    pub middle_name: Option<crate::components::CardVerificationResult>,
    /// Whether the name as a whole was right.
    ///
    /// Example: `partialMatch`
    pub full_name: Option<crate::components::CardVerificationResult>,
}

impl AccountNameVerification {
    /// An empty `AccountNameVerification`.
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
    pub fn with_first_name(
        mut self,
        value: impl Into<crate::components::CardVerificationResult>,
    ) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn with_last_name(
        mut self,
        value: impl Into<crate::components::CardVerificationResult>,
    ) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Sets `middle_name`.
    #[must_use]
    pub fn with_middle_name(
        mut self,
        value: impl Into<crate::components::CardVerificationResult>,
    ) -> Self {
        self.middle_name = Some(value.into());
        self
    }

    /// Sets `full_name`.
    #[must_use]
    pub fn with_full_name(
        mut self,
        value: impl Into<crate::components::CardVerificationResult>,
    ) -> Self {
        self.full_name = Some(value.into());
        self
    }
}

impl wire::Blank for AccountNameVerification {
    #[inline]
    fn blank() -> Self {
        Self {
            first_name: None,
            last_name: None,
            middle_name: None,
            full_name: None,
        }
    }
}

impl wire::Record for AccountNameVerification {
    const NAME: &'static str = "AccountNameVerification";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("firstName"),
        wire::Key::optional("lastName"),
        wire::Key::optional("middleName"),
        wire::Key::optional("fullName"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.first_name),
            1 => wire::fill(map, &mut self.last_name),
            2 => wire::fill(map, &mut self.middle_name),
            3 => wire::fill(map, &mut self.full_name),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("firstName", &self.first_name);
        out.optional("lastName", &self.last_name);
        out.optional("middleName", &self.middle_name);
        out.optional("fullName", &self.full_name);
    }
}

impl<'de> ::serde::Deserialize<'de> for AccountNameVerification {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AccountNameVerification {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AccountNameVerification {
    const RECEIVED: bool = true;
}
