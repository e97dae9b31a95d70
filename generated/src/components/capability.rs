// Written by `cargo xtask codegen` from models/components/capability.md. Do not edit.

/// One capability of one account, with all that is still missing for it.
///
/// Source: `models/components/capability.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Capability {
    /// Which capability this is.
    pub capability: crate::components::CapabilityID,
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// Whether it can be used.
    pub status: crate::components::CapabilityStatus,
    /// What Moov still has to be told before the capability can be used.
    pub requirements: ::core::option::Option<crate::components::CapabilityRequirement>,
    /// Why the capability was switched off.
    pub disabled_reason: ::core::option::Option<::std::string::String>,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
    /// When the record last changed.
    pub updated_on: crate::support::Timestamp,
    /// When the record was switched off, if it was.
    pub disabled_on: ::core::option::Option<crate::support::Timestamp>,
}

impl Capability {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        capability: impl ::core::convert::Into<crate::components::CapabilityID>,
        account_id: impl ::core::convert::Into<::std::string::String>,
        status: impl ::core::convert::Into<crate::components::CapabilityStatus>,
        created_on: impl ::core::convert::Into<crate::support::Timestamp>,
        updated_on: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            capability: capability.into(),
            account_id: account_id.into(),
            status: status.into(),
            created_on: created_on.into(),
            updated_on: updated_on.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `requirements`.
    #[must_use]
    pub fn with_requirements(
        mut self,
        value: crate::components::CapabilityRequirement,
    ) -> Self {
        self.requirements = ::core::option::Option::Some(value);
        self
    }

    /// Sets `disabled_reason`.
    #[must_use]
    pub fn with_disabled_reason(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.disabled_reason = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `disabled_on`.
    #[must_use]
    pub fn with_disabled_on(
        mut self,
        value: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        self.disabled_on = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for Capability {
    fn blank() -> Self {
        Self {
            capability: crate::support::wire::blank(),
            account_id: crate::support::wire::blank(),
            status: crate::support::wire::blank(),
            requirements: ::core::option::Option::None,
            disabled_reason: ::core::option::Option::None,
            created_on: crate::support::wire::blank(),
            updated_on: crate::support::wire::blank(),
            disabled_on: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for Capability {
    const NAME: &'static str = "Capability";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("capability"),
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("status"),
        crate::support::wire::Key::optional("requirements"),
        crate::support::wire::Key::optional("disabledReason"),
        crate::support::wire::Key::required("createdOn"),
        crate::support::wire::Key::required("updatedOn"),
        crate::support::wire::Key::optional("disabledOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.capability),
            1 => crate::support::wire::fill(map, &mut self.account_id),
            2 => crate::support::wire::fill(map, &mut self.status),
            3 => crate::support::wire::fill(map, &mut self.requirements),
            4 => crate::support::wire::fill(map, &mut self.disabled_reason),
            5 => crate::support::wire::fill(map, &mut self.created_on),
            6 => crate::support::wire::fill(map, &mut self.updated_on),
            7 => crate::support::wire::fill(map, &mut self.disabled_on),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for Capability {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for Capability {
    const RECEIVED: bool = true;
}
