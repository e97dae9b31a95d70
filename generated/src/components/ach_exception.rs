// Written by `cargo xtask codegen` from models/components/achexception.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A return or a correction, as the other bank worded it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "code": "R02",
///   "reason": "Account closed"
/// }
/// ```
///
/// Source: [`models/components/achexception.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achexception.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ACHException {
    /// The code of the Nacha rules, such as `R02` or `C01`.
    ///
    /// Example: `R02`
    pub code: Option<String>,
    /// The short meaning of the code.
    pub reason: Option<String>,
    /// The meaning of the code, at length.
    pub description: Option<String>,
}

impl ACHException {
    /// An empty `ACHException`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Sets `reason`.
    #[must_use]
    pub fn with_reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl wire::Blank for ACHException {
    #[inline]
    fn blank() -> Self {
        Self {
            code: None,
            reason: None,
            description: None,
        }
    }
}

impl wire::Record for ACHException {
    const NAME: &'static str = "ACHException";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("code"),
        wire::Key::optional("reason"),
        wire::Key::optional("description"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.code),
            1 => wire::fill(map, &mut self.reason),
            2 => wire::fill(map, &mut self.description),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("code", &self.code);
        out.optional("reason", &self.reason);
        out.optional("description", &self.description);
    }
}

impl<'de> ::serde::Deserialize<'de> for ACHException {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ACHException {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ACHException {
    const RECEIVED: bool = true;
}
