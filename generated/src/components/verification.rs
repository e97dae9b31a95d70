// Written by `cargo xtask codegen` from models/components/verification.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// How far identity checks have come.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "status": "pending",
///   "details": "docNameMismatch",
///   "documents": [
///     {
///       "documentID": "d81c5e02-6fa7-4b39-9a14-e3c07b2f5d96",
///       "type": "utilityBill",
///       "contentType": "application/pdf",
///       "uploadedAt": "2026-02-04T10:41:09Z"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/components/verification.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/verification.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(deprecated, reason = "the docs still list it")]
pub struct Verification {
    /// Overall state, in the older vocabulary.
    #[deprecated]
    pub verification_status: Option<crate::components::AccountVerificationStatus>,
    /// Overall state of the checks. Capabilities now carry their own state.
    #[deprecated]
    pub status: crate::components::VerificationStatus,
    /// What stood in the way, in the older vocabulary.
    #[deprecated]
    pub details: Option<crate::components::VerificationStatusDetail>,
    /// Files that were handed in as proof of identity.
    pub documents: Option<Vec<crate::components::Document>>,
}

#[allow(deprecated, reason = "the docs still list it")]
impl Verification {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(status: impl Into<crate::components::VerificationStatus>) -> Self {
        Self {
            status: status.into(),
            ..wire::blank()
        }
    }

    /// Sets `verification_status`.
    #[must_use]
    pub fn with_verification_status(
        mut self,
        value: impl Into<crate::components::AccountVerificationStatus>,
    ) -> Self {
        self.verification_status = Some(value.into());
        self
    }

    /// Sets `details`.
    #[must_use]
    pub fn with_details(
        mut self,
        value: impl Into<crate::components::VerificationStatusDetail>,
    ) -> Self {
        self.details = Some(value.into());
        self
    }

    /// Sets `documents`.
    #[must_use]
    #[inline]
    pub fn with_documents(mut self, value: Vec<crate::components::Document>) -> Self {
        self.documents = Some(value);
        self
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl wire::Blank for Verification {
    #[inline]
    fn blank() -> Self {
        Self {
            verification_status: None,
            status: wire::blank(),
            details: None,
            documents: None,
        }
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl wire::Record for Verification {
    const NAME: &'static str = "Verification";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("verificationStatus"),
        wire::Key::required("status"),
        wire::Key::optional("details"),
        wire::Key::optional("documents"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.verification_status),
            1 => wire::fill(map, &mut self.status),
            2 => wire::fill(map, &mut self.details),
            3 => wire::fill(map, &mut self.documents),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("verificationStatus", &self.verification_status);
        out.required("status", &self.status);
        out.optional("details", &self.details);
        out.optional("documents", &self.documents);
    }
}

impl<'de> ::serde::Deserialize<'de> for Verification {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Verification {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Verification {
    const RECEIVED: bool = true;
}
