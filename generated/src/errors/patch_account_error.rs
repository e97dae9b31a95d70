// Written by `cargo xtask codegen` from models/errors/patchaccounterror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why an account could not be changed, field by field.
///
/// Source: [`models/errors/patchaccounterror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/patchaccounterror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatchAccountError {
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
    /// What went wrong, when the fault lies with no single field.
    pub error: Option<String>,
}

impl PatchAccountError {
    /// An empty `PatchAccountError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
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

    /// Sets `error`.
    #[must_use]
    pub fn with_error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
}

impl wire::Blank for PatchAccountError {
    #[inline]
    fn blank() -> Self {
        Self {
            profile: None,
            metadata: None,
            terms_of_service: None,
            foreign_id: None,
            customer_support: None,
            settings: None,
            error: None,
        }
    }
}

impl wire::Record for PatchAccountError {
    const NAME: &'static str = "PatchAccountError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("profile"),
        wire::Key::optional("metadata"),
        wire::Key::optional("termsOfService"),
        wire::Key::optional("foreignID"),
        wire::Key::optional("customerSupport"),
        wire::Key::optional("settings"),
        wire::Key::optional("error"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.profile),
            1 => wire::fill(map, &mut self.metadata),
            2 => wire::fill(map, &mut self.terms_of_service),
            3 => wire::fill(map, &mut self.foreign_id),
            4 => wire::fill(map, &mut self.customer_support),
            5 => wire::fill(map, &mut self.settings),
            6 => wire::fill(map, &mut self.error),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("profile", &self.profile);
        out.optional("metadata", &self.metadata);
        out.optional("termsOfService", &self.terms_of_service);
        out.optional("foreignID", &self.foreign_id);
        out.optional("customerSupport", &self.customer_support);
        out.optional("settings", &self.settings);
        out.optional("error", &self.error);
    }
}

impl<'de> ::serde::Deserialize<'de> for PatchAccountError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchAccountError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PatchAccountError {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("profile"), &self.profile);
    }
}
