// Written by `cargo xtask codegen` from models/components/account.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// An account on the platform: one person, one business, or a guest.
///
/// Source: [`models/components/account.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/account.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// Identifies the account.
    ///
    /// Example: `4b7d19c0-83e6-4a52-9f0b-c6e512d7a834`
    pub account_id: String,
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
    pub display_name: String,
    /// Who owns the account; the part that matches `accountType` is filled in.
    pub profile: crate::components::Profile,
    /// Your own string keys and values, stored with the record and returned with it.
    ///
    /// Example: `{ "orderRef": "SO-6039" }`
    pub metadata: Option<BTreeMap<String, String>>,
    /// Evidence that the user agreed to the platform terms.
    pub terms_of_service: Option<crate::components::TermsOfService>,
    /// Everything that the account has asked to be able to do.
    pub capabilities: Option<Vec<crate::components::AccountCapability>>,
    /// How far identity checks have come, and the files handed in for them.
    pub verification: crate::components::Verification,
    /// Your own identifier for the record, such as a row key in another system.
    ///
    /// Example: `cust-20417`
    pub foreign_id: Option<String>,
    /// Contact data that may be printed on card statements so that buyers know whom to call. Only
    /// business accounts may have it.
    pub customer_support: Option<crate::components::CustomerSupport>,
    /// Choices that the account owner can change.
    pub settings: Option<crate::components::Settings>,
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
    pub disconnected_on: Option<crate::support::Timestamp>,
}

impl Account {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[expect(clippy::too_many_arguments, reason = "one for each required field")]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        mode: impl Into<crate::components::Mode>,
        account_type: impl Into<crate::components::AccountType>,
        display_name: impl Into<String>,
        profile: crate::components::Profile,
        verification: crate::components::Verification,
        created_on: impl Into<crate::support::Timestamp>,
        updated_on: impl Into<crate::support::Timestamp>,
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
            ..wire::blank()
        }
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
        value: crate::components::TermsOfService,
    ) -> Self {
        self.terms_of_service = Some(value);
        self
    }

    /// Sets `capabilities`.
    #[must_use]
    #[inline]
    pub fn with_capabilities(
        mut self,
        value: Vec<crate::components::AccountCapability>,
    ) -> Self {
        self.capabilities = Some(value);
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
        value: crate::components::CustomerSupport,
    ) -> Self {
        self.customer_support = Some(value);
        self
    }

    /// Sets `settings`.
    #[must_use]
    #[inline]
    pub fn with_settings(mut self, value: crate::components::Settings) -> Self {
        self.settings = Some(value);
        self
    }

    /// Sets `disconnected_on`.
    #[must_use]
    pub fn with_disconnected_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.disconnected_on = Some(value.into());
        self
    }
}

impl wire::Blank for Account {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            mode: wire::blank(),
            account_type: wire::blank(),
            display_name: wire::blank(),
            profile: wire::blank(),
            metadata: None,
            terms_of_service: None,
            capabilities: None,
            verification: wire::blank(),
            foreign_id: None,
            customer_support: None,
            settings: None,
            created_on: wire::blank(),
            updated_on: wire::blank(),
            disconnected_on: None,
        }
    }
}

impl wire::Record for Account {
    const NAME: &'static str = "Account";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("mode"),
        wire::Key::required("accountType"),
        wire::Key::required("displayName"),
        wire::Key::required("profile"),
        wire::Key::optional("metadata"),
        wire::Key::optional("termsOfService"),
        wire::Key::optional("capabilities"),
        wire::Key::required("verification"),
        wire::Key::optional("foreignID"),
        wire::Key::optional("customerSupport"),
        wire::Key::optional("settings"),
        wire::Key::required("createdOn"),
        wire::Key::required("updatedOn"),
        wire::Key::optional("disconnectedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.mode),
            2 => wire::fill(map, &mut self.account_type),
            3 => wire::fill(map, &mut self.display_name),
            4 => wire::fill(map, &mut self.profile),
            5 => wire::fill(map, &mut self.metadata),
            6 => wire::fill(map, &mut self.terms_of_service),
            7 => wire::fill(map, &mut self.capabilities),
            8 => wire::fill(map, &mut self.verification),
            9 => wire::fill(map, &mut self.foreign_id),
            10 => wire::fill(map, &mut self.customer_support),
            11 => wire::fill(map, &mut self.settings),
            12 => wire::fill(map, &mut self.created_on),
            13 => wire::fill(map, &mut self.updated_on),
            14 => wire::fill(map, &mut self.disconnected_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Account {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Account {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("profile"), &self.profile);
    }
}
