// Written by `cargo xtask codegen` from models/toolkit/achdetails.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What a client prints about an ACH transfer on a local receipt, in capitals as banks write it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "trace": "021000029183724"
/// }
/// ```
///
/// Source: [`models/toolkit/achdetails.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/achdetails.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ACHDetails {
    /// The trace number, digits only.
    ///
    /// Example: `021000029183724`
    pub trace: String,
    /// Banking day of settlement.
    pub settled_on: Option<crate::support::Date>,
}

impl ACHDetails {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(trace: impl Into<String>) -> Self {
        Self {
            trace: trace.into(),
            ..wire::blank()
        }
    }

    /// Sets `settled_on`.
    #[must_use]
    pub fn with_settled_on(mut self, value: impl Into<crate::support::Date>) -> Self {
        self.settled_on = Some(value.into());
        self
    }
}

impl wire::Blank for ACHDetails {
    #[inline]
    fn blank() -> Self {
        Self {
            trace: wire::blank(),
            settled_on: None,
        }
    }
}

impl wire::Record for ACHDetails {
    const NAME: &'static str = "ACHDetails";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("trace"),
        wire::Key::optional("settledOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.trace),
            1 => wire::fill(map, &mut self.settled_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("trace", &self.trace);
        out.optional("settledOn", &self.settled_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for ACHDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ACHDetails {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ACHDetails {
    const RECEIVED: bool = true;
}
