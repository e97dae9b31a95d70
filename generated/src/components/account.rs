// Written by `cargo xtask codegen` from models/components/account.md. Do not edit.

/// An account on the platform: one person, one business, or a guest.
///
/// Source: `models/components/account.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// Identifies the account.
    ///
    /// Example: `4b7d19c0-83e6-4a52-9f0b-c6e512d7a834`
    pub account_id: ::std::string::String,
    /// Whether real or simulated money moves.
    ///
    /// Example: `sandbox`
    pub mode: crate::components::Mode,
    /// Whether a person, a business or a guest owns the account.
    ///
    /// Example: `business`
    pub account_type: crate::components::AccountType,
    /// The name to show for the account.
    ///
    /// Example: `Tidewater Cycles`
    pub display_name: ::std::string::String,
    /// Who owns the account; the part that matches `accountType` is filled in.
    pub profile: crate::components::Profile,
    /// Your own string keys and values, stored with the record and returned with it.
    ///
    /// Example: `{ "orderRef": "SO-6039" }`
    pub metadata: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Evidence that the user agreed to the platform terms.
    pub terms_of_service: ::core::option::Option<crate::components::TermsOfService>,
    /// Everything that the account has asked to be able to do.
    pub capabilities: ::core::option::Option<
        ::std::vec::Vec<crate::components::AccountCapability>,
    >,
    /// How far identity checks have come, and the files handed in for them.
    pub verification: crate::components::Verification,
    /// Your own identifier for the record, such as a row key in another system.
    ///
    /// Example: `cust-20417`
    pub foreign_id: ::core::option::Option<::std::string::String>,
    /// Contact data that may be printed on card statements so that buyers know whom to call. Only
    /// business accounts may have it.
    pub customer_support: ::core::option::Option<crate::components::CustomerSupport>,
    /// Choices that the account owner can change.
    pub settings: ::core::option::Option<crate::components::Settings>,
    /// When the account was opened.
    ///
    /// Example: `2026-02-03T15:20:11Z`
    pub created_on: crate::support::Timestamp,
    /// When the account last changed.
    ///
    /// Example: `2026-03-18T09:02:45Z`
    pub updated_on: crate::support::Timestamp,
    /// When the account was cut off from the partner, if it was.
    ///
    /// Example: `2026-06-30T23:10:00Z`
    pub disconnected_on: ::core::option::Option<crate::support::Timestamp>,
}

impl Account {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[expect(clippy::too_many_arguments, reason = "one for each required field")]
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        mode: impl ::core::convert::Into<crate::components::Mode>,
        account_type: impl ::core::convert::Into<crate::components::AccountType>,
        display_name: impl ::core::convert::Into<::std::string::String>,
        profile: crate::components::Profile,
        verification: crate::components::Verification,
        created_on: impl ::core::convert::Into<crate::support::Timestamp>,
        updated_on: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            mode: mode.into(),
            account_type: account_type.into(),
            display_name: display_name.into(),
            profile,
            verification,
            created_on: created_on.into(),
            updated_on: updated_on.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(
        mut self,
        value: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        self.metadata = ::core::option::Option::Some(value);
        self
    }

    /// Sets `terms_of_service`.
    #[must_use]
    pub fn with_terms_of_service(
        mut self,
        value: crate::components::TermsOfService,
    ) -> Self {
        self.terms_of_service = ::core::option::Option::Some(value);
        self
    }

    /// Sets `capabilities`.
    #[must_use]
    pub fn with_capabilities(
        mut self,
        value: ::std::vec::Vec<crate::components::AccountCapability>,
    ) -> Self {
        self.capabilities = ::core::option::Option::Some(value);
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
        value: crate::components::CustomerSupport,
    ) -> Self {
        self.customer_support = ::core::option::Option::Some(value);
        self
    }

    /// Sets `settings`.
    #[must_use]
    pub fn with_settings(mut self, value: crate::components::Settings) -> Self {
        self.settings = ::core::option::Option::Some(value);
        self
    }

    /// Sets `disconnected_on`.
    #[must_use]
    pub fn with_disconnected_on(
        mut self,
        value: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        self.disconnected_on = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for Account {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            mode: crate::support::wire::blank(),
            account_type: crate::support::wire::blank(),
            display_name: crate::support::wire::blank(),
            profile: crate::support::wire::blank(),
            metadata: ::core::option::Option::None,
            terms_of_service: ::core::option::Option::None,
            capabilities: ::core::option::Option::None,
            verification: crate::support::wire::blank(),
            foreign_id: ::core::option::Option::None,
            customer_support: ::core::option::Option::None,
            settings: ::core::option::Option::None,
            created_on: crate::support::wire::blank(),
            updated_on: crate::support::wire::blank(),
            disconnected_on: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for Account {
    const NAME: &'static str = "Account";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("mode"),
        crate::support::wire::Key::required("accountType"),
        crate::support::wire::Key::required("displayName"),
        crate::support::wire::Key::required("profile"),
        crate::support::wire::Key::optional("metadata"),
        crate::support::wire::Key::optional("termsOfService"),
        crate::support::wire::Key::optional("capabilities"),
        crate::support::wire::Key::required("verification"),
        crate::support::wire::Key::optional("foreignID"),
        crate::support::wire::Key::optional("customerSupport"),
        crate::support::wire::Key::optional("settings"),
        crate::support::wire::Key::required("createdOn"),
        crate::support::wire::Key::required("updatedOn"),
        crate::support::wire::Key::optional("disconnectedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.mode),
            2 => crate::support::wire::fill(map, &mut self.account_type),
            3 => crate::support::wire::fill(map, &mut self.display_name),
            4 => crate::support::wire::fill(map, &mut self.profile),
            5 => crate::support::wire::fill(map, &mut self.metadata),
            6 => crate::support::wire::fill(map, &mut self.terms_of_service),
            7 => crate::support::wire::fill(map, &mut self.capabilities),
            8 => crate::support::wire::fill(map, &mut self.verification),
            9 => crate::support::wire::fill(map, &mut self.foreign_id),
            10 => crate::support::wire::fill(map, &mut self.customer_support),
            11 => crate::support::wire::fill(map, &mut self.settings),
            12 => crate::support::wire::fill(map, &mut self.created_on),
            13 => crate::support::wire::fill(map, &mut self.updated_on),
            14 => crate::support::wire::fill(map, &mut self.disconnected_on),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("mode", &self.mode);
        out.required("accountType", &self.account_type);
        out.required("displayName", &self.display_name);
        out.required("profile", &self.profile);
        out.optional("metadata", &self.metadata);
        out.optional("termsOfService", &self.terms_of_service);
        out.optional("capabilities", &self.capabilities);
        out.required("verification", &self.verification);
        out.optional("foreignID", &self.foreign_id);
        out.optional("customerSupport", &self.customer_support);
        out.optional("settings", &self.settings);
        out.required("createdOn", &self.created_on);
        out.required("updatedOn", &self.updated_on);
        out.optional("disconnectedOn", &self.disconnected_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for Account {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for Account {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for Account {
    const RECEIVED: bool = true;
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        out.inside(&at.key("profile"), &self.profile);
    }
}
