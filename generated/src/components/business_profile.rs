// Written by `cargo xtask codegen` from models/components/businessprofile.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A company that owns an account.
///
/// Source: [`models/components/businessprofile.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/businessprofile.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessProfile {
    /// The name under which the business is registered.
    ///
    /// Example: `Tidewater Cycles LLC`
    pub legal_business_name: String,
    /// The trade name, where it differs from the registered one.
    ///
    /// Example: `Tidewater`
    pub doing_business_as: Option<String>,
    /// The legal form of the business.
    ///
    /// Example: `llc`
    pub business_type: Option<crate::components::BusinessType>,
    /// The postal address of the party.
    pub address: Option<crate::components::Address>,
    /// A telephone number for reaching the party.
    pub phone: Option<crate::components::PhoneNumber>,
    /// An email address for reaching the party.
    ///
    /// Example: `orders@tidewater-cycles.example`
    pub email: Option<String>,
    /// The public web address of the business.
    pub website: Option<String>,
    /// What the company sells or does, in a sentence.
    ///
    /// Example: `Bicycle sales and workshop`
    pub description: Option<String>,
    /// Whether a tax number is on file. The number itself is never returned.
    pub tax_id_provided: Option<bool>,
    /// The people who act for the company.
    pub representatives: Option<Vec<crate::components::Representative>>,
    /// Whether every owner has been added as a representative.
    pub owners_provided: bool,
    /// Standard codes for the trade that the business is in.
    pub industry_codes: Option<crate::components::IndustryCodes>,
    /// Moov's own name for the trade; the industries endpoint lists the accepted names.
    ///
    /// Example: `sporting-goods`
    pub industry: Option<String>,
    /// The authority that supervises the business, for financial institutions only.
    pub primary_regulator: Option<crate::components::PrimaryRegulator>,
}

impl BusinessProfile {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(legal_business_name: impl Into<String>, owners_provided: bool) -> Self {
        Self {
            legal_business_name: legal_business_name.into(),
            owners_provided,
            ..wire::blank()
        }
    }

    /// Sets `doing_business_as`.
    #[must_use]
    pub fn with_doing_business_as(mut self, value: impl Into<String>) -> Self {
        self.doing_business_as = Some(value.into());
        self
    }

    /// Sets `business_type`.
    #[must_use]
    pub fn with_business_type(
        mut self,
        value: impl Into<crate::components::BusinessType>,
    ) -> Self {
        self.business_type = Some(value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: crate::components::Address) -> Self {
        self.address = Some(value);
        self
    }

    /// Sets `phone`.
    #[must_use]
    #[inline]
    pub fn with_phone(mut self, value: crate::components::PhoneNumber) -> Self {
        self.phone = Some(value);
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `website`.
    #[must_use]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `tax_id_provided`.
    #[must_use]
    #[inline]
    pub fn with_tax_id_provided(mut self, value: bool) -> Self {
        self.tax_id_provided = Some(value);
        self
    }

    /// Sets `representatives`.
    #[must_use]
    #[inline]
    pub fn with_representatives(
        mut self,
        value: Vec<crate::components::Representative>,
    ) -> Self {
        self.representatives = Some(value);
        self
    }

    /// Sets `industry_codes`.
    #[must_use]
    #[inline]
    pub fn with_industry_codes(
        mut self,
        value: crate::components::IndustryCodes,
    ) -> Self {
        self.industry_codes = Some(value);
        self
    }

    /// Sets `industry`.
    #[must_use]
    pub fn with_industry(mut self, value: impl Into<String>) -> Self {
        self.industry = Some(value.into());
        self
    }

    /// Sets `primary_regulator`.
    #[must_use]
    pub fn with_primary_regulator(
        mut self,
        value: impl Into<crate::components::PrimaryRegulator>,
    ) -> Self {
        self.primary_regulator = Some(value.into());
        self
    }
}

impl wire::Blank for BusinessProfile {
    #[inline]
    fn blank() -> Self {
        Self {
            legal_business_name: wire::blank(),
            doing_business_as: None,
            business_type: None,
            address: None,
            phone: None,
            email: None,
            website: None,
            description: None,
            tax_id_provided: None,
            representatives: None,
            owners_provided: wire::blank(),
            industry_codes: None,
            industry: None,
            primary_regulator: None,
        }
    }
}

impl wire::Record for BusinessProfile {
    const NAME: &'static str = "BusinessProfile";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("legalBusinessName"),
        wire::Key::optional("doingBusinessAs"),
        wire::Key::optional("businessType"),
        wire::Key::optional("address"),
        wire::Key::optional("phone"),
        wire::Key::optional("email"),
        wire::Key::optional("website"),
        wire::Key::optional("description"),
        wire::Key::optional("taxIDProvided"),
        wire::Key::optional("representatives"),
        wire::Key::required("ownersProvided"),
        wire::Key::optional("industryCodes"),
        wire::Key::optional("industry"),
        wire::Key::optional("primaryRegulator"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.legal_business_name),
            1 => wire::fill(map, &mut self.doing_business_as),
            2 => wire::fill(map, &mut self.business_type),
            3 => wire::fill(map, &mut self.address),
            4 => wire::fill(map, &mut self.phone),
            5 => wire::fill(map, &mut self.email),
            6 => wire::fill(map, &mut self.website),
            7 => wire::fill(map, &mut self.description),
            8 => wire::fill(map, &mut self.tax_id_provided),
            9 => wire::fill(map, &mut self.representatives),
            10 => wire::fill(map, &mut self.owners_provided),
            11 => wire::fill(map, &mut self.industry_codes),
            12 => wire::fill(map, &mut self.industry),
            13 => wire::fill(map, &mut self.primary_regulator),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("legalBusinessName", &self.legal_business_name);
        out.optional("doingBusinessAs", &self.doing_business_as);
        out.optional("businessType", &self.business_type);
        out.optional("address", &self.address);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("website", &self.website);
        out.optional("description", &self.description);
        out.optional("taxIDProvided", &self.tax_id_provided);
        out.optional("representatives", &self.representatives);
        out.required("ownersProvided", &self.owners_provided);
        out.optional("industryCodes", &self.industry_codes);
        out.optional("industry", &self.industry);
        out.optional("primaryRegulator", &self.primary_regulator);
    }
}

impl<'de> ::serde::Deserialize<'de> for BusinessProfile {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for BusinessProfile {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for BusinessProfile {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("representatives"), &self.representatives);
    }
}
