// Written by `cargo xtask codegen` from models/components/requirementerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A piece of data that was sent and not accepted.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "requirement": "underwriting.collectFunds.cardPayments.cardAcceptanceMethods"
/// }
/// ```
///
/// Source: [`models/components/requirementerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/requirementerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequirementError {
    /// Which piece of data this is.
    pub requirement: crate::components::RequirementID,
    /// Why it was not accepted.
    pub error_code: Option<crate::components::RequirementErrorCode>,
}

impl RequirementError {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(requirement: impl Into<crate::components::RequirementID>) -> Self {
        Self {
            requirement: requirement.into(),
            ..wire::blank()
        }
    }

    /// Sets `error_code`.
    #[must_use]
    pub fn with_error_code(
        mut self,
        value: impl Into<crate::components::RequirementErrorCode>,
    ) -> Self {
        self.error_code = Some(value.into());
        self
    }
}

impl wire::Blank for RequirementError {
    #[inline]
    fn blank() -> Self {
        Self {
            requirement: wire::blank(),
            error_code: None,
        }
    }
}

impl wire::Record for RequirementError {
    const NAME: &'static str = "RequirementError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("requirement"),
        wire::Key::optional("errorCode"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.requirement),
            1 => wire::fill(map, &mut self.error_code),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("requirement", &self.requirement);
        out.optional("errorCode", &self.error_code);
    }
}

impl<'de> ::serde::Deserialize<'de> for RequirementError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for RequirementError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for RequirementError {
    const RECEIVED: bool = true;
}
