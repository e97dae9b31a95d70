// Written by `cargo xtask codegen` from models/components/representativeresponsibilitieserror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in the responsibilities.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "isController": "is not accepted",
///   "isOwner": "is not accepted",
///   "jobTitle": "is not accepted"
/// }
/// ```
///
/// Source: [`models/components/representativeresponsibilitieserror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/representativeresponsibilitieserror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepresentativeResponsibilitiesError {
    /// Why `isController` was refused.
    pub is_controller: Option<String>,
    /// Why `isOwner` was refused.
    pub is_owner: Option<String>,
    /// Why `ownershipPercentage` was refused.
    pub ownership_percentage: Option<String>,
    /// Why `jobTitle` was refused.
    pub job_title: Option<String>,
}

impl RepresentativeResponsibilitiesError {
    /// An empty `RepresentativeResponsibilitiesError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `is_controller`.
    #[must_use]
    pub fn with_is_controller(mut self, value: impl Into<String>) -> Self {
        self.is_controller = Some(value.into());
        self
    }

    /// Sets `is_owner`.
    #[must_use]
    pub fn with_is_owner(mut self, value: impl Into<String>) -> Self {
        self.is_owner = Some(value.into());
        self
    }

    /// Sets `ownership_percentage`.
    #[must_use]
    pub fn with_ownership_percentage(mut self, value: impl Into<String>) -> Self {
        self.ownership_percentage = Some(value.into());
        self
    }

    /// Sets `job_title`.
    #[must_use]
    pub fn with_job_title(mut self, value: impl Into<String>) -> Self {
        self.job_title = Some(value.into());
        self
    }
}

impl wire::Blank for RepresentativeResponsibilitiesError {
    #[inline]
    fn blank() -> Self {
        Self {
            is_controller: None,
            is_owner: None,
            ownership_percentage: None,
            job_title: None,
        }
    }
}

impl wire::Record for RepresentativeResponsibilitiesError {
    const NAME: &'static str = "RepresentativeResponsibilitiesError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("isController"),
        wire::Key::optional("isOwner"),
        wire::Key::optional("ownershipPercentage"),
        wire::Key::optional("jobTitle"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.is_controller),
            1 => wire::fill(map, &mut self.is_owner),
            2 => wire::fill(map, &mut self.ownership_percentage),
            3 => wire::fill(map, &mut self.job_title),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("isController", &self.is_controller);
        out.optional("isOwner", &self.is_owner);
        out.optional("ownershipPercentage", &self.ownership_percentage);
        out.optional("jobTitle", &self.job_title);
    }
}

impl<'de> ::serde::Deserialize<'de> for RepresentativeResponsibilitiesError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for RepresentativeResponsibilitiesError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for RepresentativeResponsibilitiesError {
    const RECEIVED: bool = true;
}
