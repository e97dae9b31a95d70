// Written by `cargo xtask codegen` from models/components/capability.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// One capability of one account, with all that is still missing for it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "capability": "transfers",
///   "accountID": "896317fd-8268-427e-aa87-3afb0c583a24",
///   "status": "enabled",
///   "requirements": {
///     "errors": [
///       {
///         "requirement": "underwriting.collectFunds.cardPayments.cardAcceptanceMethods"
///       }
///     ]
///   },
///   "disabledReason": "Closed at the request of the owner",
///   "createdOn": "2026-01-16T15:00:16Z",
///   "updatedOn": "2026-05-22T11:38:19Z",
///   "disabledOn": "2026-07-23T04:59:09Z"
/// }
/// ```
///
/// Source: [`models/components/capability.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/capability.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Capability {
    /// Which capability this is.
    pub capability: crate::components::CapabilityID,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// Whether it can be used.
    pub status: crate::components::CapabilityStatus,
    /// What Moov still has to be told before the capability can be used.
    pub requirements: Option<crate::components::CapabilityRequirement>,
    /// Why the capability was switched off.
    pub disabled_reason: Option<String>,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
    /// When the record last changed.
    pub updated_on: crate::support::Timestamp,
    /// When the record was switched off, if it was.
    pub disabled_on: Option<crate::support::Timestamp>,
}

impl Capability {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        capability: impl Into<crate::components::CapabilityID>,
        account_id: impl Into<String>,
        status: impl Into<crate::components::CapabilityStatus>,
        created_on: impl Into<crate::support::Timestamp>,
        updated_on: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            capability: capability.into(),
            account_id: account_id.into(),
            status: status.into(),
            created_on: created_on.into(),
            updated_on: updated_on.into(),
            ..wire::blank()
        }
    }

    /// Sets `requirements`.
    #[must_use]
    #[inline]
    pub fn with_requirements(
        mut self,
        value: crate::components::CapabilityRequirement,
    ) -> Self {
        self.requirements = Some(value);
        self
    }

    /// Sets `disabled_reason`.
    #[must_use]
    pub fn with_disabled_reason(mut self, value: impl Into<String>) -> Self {
        self.disabled_reason = Some(value.into());
        self
    }

    /// Sets `disabled_on`.
    #[must_use]
    pub fn with_disabled_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.disabled_on = Some(value.into());
        self
    }
}

impl wire::Blank for Capability {
    #[inline]
    fn blank() -> Self {
        Self {
            capability: wire::blank(),
            account_id: wire::blank(),
            status: wire::blank(),
            requirements: None,
            disabled_reason: None,
            created_on: wire::blank(),
            updated_on: wire::blank(),
            disabled_on: None,
        }
    }
}

impl wire::Record for Capability {
    const NAME: &'static str = "Capability";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("capability"),
        wire::Key::required("accountID"),
        wire::Key::required("status"),
        wire::Key::optional("requirements"),
        wire::Key::optional("disabledReason"),
        wire::Key::required("createdOn"),
        wire::Key::required("updatedOn"),
        wire::Key::optional("disabledOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.capability),
            1 => wire::fill(map, &mut self.account_id),
            2 => wire::fill(map, &mut self.status),
            3 => wire::fill(map, &mut self.requirements),
            4 => wire::fill(map, &mut self.disabled_reason),
            5 => wire::fill(map, &mut self.created_on),
            6 => wire::fill(map, &mut self.updated_on),
            7 => wire::fill(map, &mut self.disabled_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("capability", &self.capability);
        out.required("accountID", &self.account_id);
        out.required("status", &self.status);
        out.optional("requirements", &self.requirements);
        out.optional("disabledReason", &self.disabled_reason);
        out.required("createdOn", &self.created_on);
        out.required("updatedOn", &self.updated_on);
        out.optional("disabledOn", &self.disabled_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for Capability {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Capability {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Capability {
    const RECEIVED: bool = true;
}
