// Written by `cargo xtask codegen` from models/components/createbusinesserror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in a business profile.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "doingBusinessAs": "is not accepted",
///   "businessType": "is not accepted",
///   "address": {
///     "postalCode": "is not accepted"
///   },
///   "website": "is not accepted",
///   "industry": "is not accepted",
///   "primaryRegulator": "is not accepted"
/// }
/// ```
///
/// Source: [`models/components/createbusinesserror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createbusinesserror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBusinessError {
    /// Why `legalBusinessName` was refused.
    pub legal_business_name: Option<String>,
    /// Why `doingBusinessAs` was refused.
    pub doing_business_as: Option<String>,
    /// Why `businessType` was refused.
    pub business_type: Option<String>,
    /// Faults found in the postal address.
    pub address: Option<crate::components::AddressError>,
    /// Faults found in the telephone number.
    pub phone: Option<crate::components::PhoneNumberError>,
    /// Why the email address was refused.
    pub email: Option<String>,
    /// Why the web address was refused.
    pub website: Option<String>,
    /// Why the text was refused.
    pub description: Option<String>,
    /// Faults found in the tax number.
    pub tax_id: Option<crate::components::CreateBusinessErrorTaxID>,
    /// Faults found in the industry codes.
    pub industry_codes: Option<crate::components::CreateBusinessErrorIndustryCodes>,
    /// Why the name of the trade was refused.
    pub industry: Option<String>,
    /// Why `primaryRegulator` was refused.
    pub primary_regulator: Option<String>,
}

impl CreateBusinessError {
    /// An empty `CreateBusinessError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `legal_business_name`.
    #[must_use]
    pub fn with_legal_business_name(mut self, value: impl Into<String>) -> Self {
        self.legal_business_name = Some(value.into());
        self
    }

    /// Sets `doing_business_as`.
    #[must_use]
    pub fn with_doing_business_as(mut self, value: impl Into<String>) -> Self {
        self.doing_business_as = Some(value.into());
        self
    }

    /// Sets `business_type`.
    #[must_use]
    pub fn with_business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: crate::components::AddressError) -> Self {
        self.address = Some(value);
        self
    }

    /// Sets `phone`.
    #[must_use]
    #[inline]
    pub fn with_phone(mut self, value: crate::components::PhoneNumberError) -> Self {
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

    /// Sets `tax_id`.
    #[must_use]
    #[inline]
    pub fn with_tax_id(
        mut self,
        value: crate::components::CreateBusinessErrorTaxID,
    ) -> Self {
        self.tax_id = Some(value);
        self
    }

    /// Sets `industry_codes`.
    #[must_use]
    #[inline]
    pub fn with_industry_codes(
        mut self,
        value: crate::components::CreateBusinessErrorIndustryCodes,
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
    pub fn with_primary_regulator(mut self, value: impl Into<String>) -> Self {
        self.primary_regulator = Some(value.into());
        self
    }
}

impl wire::Blank for CreateBusinessError {
    #[inline]
    fn blank() -> Self {
        Self {
            legal_business_name: None,
            doing_business_as: None,
            business_type: None,
            address: None,
            phone: None,
            email: None,
            website: None,
            description: None,
            tax_id: None,
            industry_codes: None,
            industry: None,
            primary_regulator: None,
        }
    }
}

impl wire::Record for CreateBusinessError {
    const NAME: &'static str = "CreateBusinessError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("legalBusinessName"),
        wire::Key::optional("doingBusinessAs"),
        wire::Key::optional("businessType"),
        wire::Key::optional("address"),
        wire::Key::optional("phone"),
        wire::Key::optional("email"),
        wire::Key::optional("website"),
        wire::Key::optional("description"),
        wire::Key::optional("taxID"),
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
            8 => wire::fill(map, &mut self.tax_id),
            9 => wire::fill(map, &mut self.industry_codes),
            10 => wire::fill(map, &mut self.industry),
            11 => wire::fill(map, &mut self.primary_regulator),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("legalBusinessName", &self.legal_business_name);
        out.optional("doingBusinessAs", &self.doing_business_as);
        out.optional("businessType", &self.business_type);
        out.optional("address", &self.address);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("website", &self.website);
        out.optional("description", &self.description);
        out.optional("taxID", &self.tax_id);
        out.optional("industryCodes", &self.industry_codes);
        out.optional("industry", &self.industry);
        out.optional("primaryRegulator", &self.primary_regulator);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateBusinessError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateBusinessError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateBusinessError {
    const RECEIVED: bool = true;
}
