// Written by `cargo xtask codegen` from models/components/patchaccount.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Changes to an account. What is left out stays as it is.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "metadata": {
///     "orderRef": "SO-3169"
///   },
///   "foreignID": "cust-20417",
///   "customerSupport": null
/// }
/// ```
///
/// Source: [`models/components/patchaccount.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/patchaccount.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchAccount {
    /// Changes to the profile; each part can be changed on its own.
    pub profile: Option<crate::components::PatchProfile>,
    /// Your own string keys and values, stored with the record and returned with it.
    ///
    /// Example: `{ "orderRef": "SO-3169" }`
    pub metadata: Option<BTreeMap<String, String>>,
    /// Evidence that the user agreed to the platform terms.
    pub terms_of_service: Option<crate::components::TermsOfServicePayloadUpdate>,
    /// Your own identifier for the record, such as a row key in another system.
    ///
    /// Example: `cust-20417`
    pub foreign_id: Option<String>,
    /// New support contact, or `null` to take the present one away.
    pub customer_support: crate::support::Patch<
        crate::components::PatchAccountCustomerSupport,
    >,
    /// New values for the settings.
    pub settings: Option<crate::components::CreateAccountSettings>,
}

impl PatchAccount {
    /// An empty `PatchAccount`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `profile`.
    #[must_use]
    #[inline]
    pub fn with_profile(mut self, value: crate::components::PatchProfile) -> Self {
        self.profile = Some(value);
        self
    }

    /// Sets `metadata`.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Sets `terms_of_service`.
    #[must_use]
    #[inline]
    pub fn with_terms_of_service(
        mut self,
        value: crate::components::TermsOfServicePayloadUpdate,
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
        value: crate::components::PatchAccountCustomerSupport,
    ) -> Self {
        self.customer_support = crate::support::Patch::Value(value);
        self
    }

    /// Sets `customer_support` to `null`.
    #[must_use]
    #[inline]
    pub fn with_customer_support_null(mut self) -> Self {
        self.customer_support = crate::support::Patch::Null;
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
}

impl wire::Blank for PatchAccount {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for PatchAccount {
    const NAME: &'static str = "PatchAccount";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("profile"),
        wire::Key::optional("metadata"),
        wire::Key::optional("termsOfService"),
        wire::Key::optional("foreignID"),
        wire::Key::optional("customerSupport"),
        wire::Key::optional("settings"),
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
    }
}

impl<'de> ::serde::Deserialize<'de> for PatchAccount {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchAccount {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PatchAccount {}
