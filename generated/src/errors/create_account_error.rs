// Written by `cargo xtask codegen` from models/errors/createaccounterror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Why an account could not be opened, field by field.
///
/// Source: [`models/errors/createaccounterror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/createaccounterror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAccountError {
    /// Why the account type was refused.
    pub account_type: Option<String>,
    /// Faults found in the profile.
    pub profile: Option<crate::components::CreateProfileError>,
    /// Why the metadata was refused.
    pub metadata: Option<String>,
    /// Faults found in the acceptance of the terms.
    pub terms_of_service: Option<crate::components::TermsOfServiceError>,
    /// Why your own identifier was refused.
    pub foreign_id: Option<String>,
    /// Faults found in the support contact.
    pub customer_support: Option<crate::components::CustomerSupportError>,
    /// Faults found in the settings.
    pub settings: Option<crate::components::CreateAccountSettings>,
    /// Faults found in the capabilities, by position.
    ///
    /// Example: `{ "0": "unknown capability" }`
    pub capabilities: Option<BTreeMap<String, String>>,
}

impl CreateAccountError {
    /// An empty `CreateAccountError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `account_type`.
    #[must_use]
    pub fn with_account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }

    /// Sets `profile`.
    #[must_use]
    #[inline]
    pub fn with_profile(mut self, value: crate::components::CreateProfileError) -> Self {
        self.profile = Some(value);
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<String>) -> Self {
        self.metadata = Some(value.into());
        self
    }

    /// Sets `terms_of_service`.
    #[must_use]
    #[inline]
    pub fn with_terms_of_service(
        mut self,
        value: crate::components::TermsOfServiceError,
    ) -> Self {
        self.terms_of_service = Some(value);
        self
    }

    /// Sets `foreign_id`.
    #[must_use]
    pub fn with_foreign_id(mut self, value: impl Into<String>) -> Self {
        self.foreign_id = Some(value.into());
        self
    }

    /// Sets `customer_support`.
    #[must_use]
    #[inline]
    pub fn with_customer_support(
        mut self,
        value: crate::components::CustomerSupportError,
    ) -> Self {
        self.customer_support = Some(value);
        self
    }

    /// Sets `settings`.
    #[must_use]
    #[inline]
    pub fn with_settings(
        mut self,
        value: crate::components::CreateAccountSettings,
    ) -> Self {
        self.settings = Some(value);
        self
    }

    /// Sets `capabilities`.
    #[must_use]
    #[inline]
    pub fn with_capabilities(mut self, value: BTreeMap<String, String>) -> Self {
        self.capabilities = Some(value);
        self
    }
}

impl wire::Blank for CreateAccountError {
    #[inline]
    fn blank() -> Self {
        Self {
            account_type: None,
            profile: None,
            metadata: None,
            terms_of_service: None,
            foreign_id: None,
            customer_support: None,
            settings: None,
            capabilities: None,
        }
    }
}

impl wire::Record for CreateAccountError {
    const NAME: &'static str = "CreateAccountError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("accountType"),
        wire::Key::optional("profile"),
        wire::Key::optional("metadata"),
        wire::Key::optional("termsOfService"),
        wire::Key::optional("foreignID"),
        wire::Key::optional("customerSupport"),
        wire::Key::optional("settings"),
        wire::Key::optional("capabilities"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_type),
            1 => wire::fill(map, &mut self.profile),
            2 => wire::fill(map, &mut self.metadata),
            3 => wire::fill(map, &mut self.terms_of_service),
            4 => wire::fill(map, &mut self.foreign_id),
            5 => wire::fill(map, &mut self.customer_support),
            6 => wire::fill(map, &mut self.settings),
            7 => wire::fill(map, &mut self.capabilities),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("accountType", &self.account_type);
        out.optional("profile", &self.profile);
        out.optional("metadata", &self.metadata);
        out.optional("termsOfService", &self.terms_of_service);
        out.optional("foreignID", &self.foreign_id);
        out.optional("customerSupport", &self.customer_support);
        out.optional("settings", &self.settings);
        out.optional("capabilities", &self.capabilities);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateAccountError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateAccountError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateAccountError {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("profile"), &self.profile);
    }
}
