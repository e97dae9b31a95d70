// Written by `cargo xtask codegen` from models/errors/createaccounterror.md. Do not edit.

/// Why an account could not be opened, field by field.
///
/// Source: `models/errors/createaccounterror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAccountError {
    /// Why the account type was refused.
    pub account_type: ::core::option::Option<::std::string::String>,
    /// Faults found in the profile.
    pub profile: ::core::option::Option<crate::components::CreateProfileError>,
    /// Why the metadata was refused.
    pub metadata: ::core::option::Option<::std::string::String>,
    /// Faults found in the acceptance of the terms.
    pub terms_of_service: ::core::option::Option<crate::components::TermsOfServiceError>,
    /// Why your own identifier was refused.
    pub foreign_id: ::core::option::Option<::std::string::String>,
    /// Faults found in the support contact.
    pub customer_support: ::core::option::Option<
        crate::components::CustomerSupportError,
    >,
    /// Faults found in the settings.
    pub settings: ::core::option::Option<crate::components::CreateAccountSettings>,
    /// Faults found in the capabilities, by position.
    ///
    /// Example: `{ "0": "unknown capability" }`
    pub capabilities: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

impl CreateAccountError {
    /// An empty `CreateAccountError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `account_type`.
    #[must_use]
    pub fn with_account_type(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.account_type = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `profile`.
    #[must_use]
    pub fn with_profile(mut self, value: crate::components::CreateProfileError) -> Self {
        self.profile = ::core::option::Option::Some(value);
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.metadata = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `terms_of_service`.
    #[must_use]
    pub fn with_terms_of_service(
        mut self,
        value: crate::components::TermsOfServiceError,
    ) -> Self {
        self.terms_of_service = ::core::option::Option::Some(value);
        self
    }

    /// Sets `foreign_id`.
    #[must_use]
    pub fn with_foreign_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.foreign_id = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `customer_support`.
    #[must_use]
    pub fn with_customer_support(
        mut self,
        value: crate::components::CustomerSupportError,
    ) -> Self {
        self.customer_support = ::core::option::Option::Some(value);
        self
    }

    /// Sets `settings`.
    #[must_use]
    pub fn with_settings(
        mut self,
        value: crate::components::CreateAccountSettings,
    ) -> Self {
        self.settings = ::core::option::Option::Some(value);
        self
    }

    /// Sets `capabilities`.
    #[must_use]
    pub fn with_capabilities(
        mut self,
        value: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        self.capabilities = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for CreateAccountError {
    fn blank() -> Self {
        Self {
            account_type: ::core::option::Option::None,
            profile: ::core::option::Option::None,
            metadata: ::core::option::Option::None,
            terms_of_service: ::core::option::Option::None,
            foreign_id: ::core::option::Option::None,
            customer_support: ::core::option::Option::None,
            settings: ::core::option::Option::None,
            capabilities: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for CreateAccountError {
    const NAME: &'static str = "CreateAccountError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("accountType"),
        crate::support::wire::Key::optional("profile"),
        crate::support::wire::Key::optional("metadata"),
        crate::support::wire::Key::optional("termsOfService"),
        crate::support::wire::Key::optional("foreignID"),
        crate::support::wire::Key::optional("customerSupport"),
        crate::support::wire::Key::optional("settings"),
        crate::support::wire::Key::optional("capabilities"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_type),
            1 => crate::support::wire::fill(map, &mut self.profile),
            2 => crate::support::wire::fill(map, &mut self.metadata),
            3 => crate::support::wire::fill(map, &mut self.terms_of_service),
            4 => crate::support::wire::fill(map, &mut self.foreign_id),
            5 => crate::support::wire::fill(map, &mut self.customer_support),
            6 => crate::support::wire::fill(map, &mut self.settings),
            7 => crate::support::wire::fill(map, &mut self.capabilities),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateAccountError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateAccountError {
    const RECEIVED: bool = true;
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        out.inside(&at.key("profile"), &self.profile);
    }
}
