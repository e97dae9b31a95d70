// Written by `cargo xtask codegen` from models/components/createaccount.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// What to send to open an account for a person or a business.
///
/// Source: [`models/components/createaccount.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createaccount.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAccount {
    /// Whether the account is for a person or a business.
    pub account_type: crate::components::CreateAccountType,
    /// Who owns the account.
    pub profile: crate::components::CreateProfile,
    /// Your own string keys and values, stored with the record and returned with it.
    ///
    /// Example: `{ "orderRef": "SO-5780" }`
    pub metadata: Option<BTreeMap<String, String>>,
    /// Evidence that the user agreed to the platform terms.
    pub terms_of_service: Option<crate::components::TermsOfServicePayload>,
    /// Your own identifier for the record, such as a row key in another system.
    ///
    /// Example: `cust-20417`
    pub foreign_id: Option<String>,
    /// Contact data that may be printed on card statements so that buyers know whom to call. Only
    /// business accounts may have it.
    pub customer_support: Option<crate::components::CustomerSupport>,
    /// Choices that the account owner can change.
    pub settings: Option<crate::components::Settings>,
    /// What the account should be able to do from the start. Prefer the narrow capabilities, such as
    /// `collect-funds.ach` or `wallet.balance`; the broad `send-funds`, `collect-funds` and `wallet`
    /// are on their way out.
    ///
    /// Example: `[ "collect-funds.ach", "wallet.balance" ]`
    pub capabilities: Option<Vec<crate::components::CapabilityID>>,
    /// Whether real or simulated money moves. Only needed for partner accounts; every other account
    /// takes over the mode of its partner.
    ///
    /// Example: `sandbox`
    pub mode: Option<crate::components::Mode>,
}

impl CreateAccount {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_type: impl Into<crate::components::CreateAccountType>,
        profile: crate::components::CreateProfile,
    ) -> Self {
        Self {
            account_type: account_type.into(),
            profile,
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
        value: crate::components::TermsOfServicePayload,
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

    /// Sets `capabilities`.
    #[must_use]
    #[inline]
    pub fn with_capabilities(
        mut self,
        value: Vec<crate::components::CapabilityID>,
    ) -> Self {
        self.capabilities = Some(value);
        self
    }

    /// Sets `mode`.
    #[must_use]
    pub fn with_mode(mut self, value: impl Into<crate::components::Mode>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

impl wire::Blank for CreateAccount {
    #[inline]
    fn blank() -> Self {
        Self {
            account_type: wire::blank(),
            profile: wire::blank(),
            metadata: None,
            terms_of_service: None,
            foreign_id: None,
            customer_support: None,
            settings: None,
            capabilities: None,
            mode: None,
        }
    }
}

impl wire::Record for CreateAccount {
    const NAME: &'static str = "CreateAccount";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountType"),
        wire::Key::required("profile"),
        wire::Key::optional("metadata"),
        wire::Key::optional("termsOfService"),
        wire::Key::optional("foreignID"),
        wire::Key::optional("customerSupport"),
        wire::Key::optional("settings"),
        wire::Key::optional("capabilities"),
        wire::Key::optional("mode"),
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
            8 => wire::fill(map, &mut self.mode),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountType", &self.account_type);
        out.required("profile", &self.profile);
        out.optional("metadata", &self.metadata);
        out.optional("termsOfService", &self.terms_of_service);
        out.optional("foreignID", &self.foreign_id);
        out.optional("customerSupport", &self.customer_support);
        out.optional("settings", &self.settings);
        out.optional("capabilities", &self.capabilities);
        out.optional("mode", &self.mode);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateAccount {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateAccount {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateAccount {}
