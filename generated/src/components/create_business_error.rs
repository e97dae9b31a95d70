// Written by `cargo xtask codegen` from models/components/createbusinesserror.md. Do not edit.

/// Faults found in a business profile.
///
/// Source: `models/components/createbusinesserror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBusinessError {
    /// Why `legalBusinessName` was refused.
    pub legal_business_name: ::core::option::Option<::std::string::String>,
    /// Why `doingBusinessAs` was refused.
    pub doing_business_as: ::core::option::Option<::std::string::String>,
    /// Why `businessType` was refused.
    pub business_type: ::core::option::Option<::std::string::String>,
    /// Faults found in the postal address.
    pub address: ::core::option::Option<crate::components::AddressError>,
    /// Faults found in the telephone number.
    pub phone: ::core::option::Option<crate::components::PhoneNumberError>,
    /// Why the email address was refused.
    pub email: ::core::option::Option<::std::string::String>,
    /// Why the web address was refused.
    pub website: ::core::option::Option<::std::string::String>,
    /// Why the text was refused.
    pub description: ::core::option::Option<::std::string::String>,
    /// Faults found in the tax number.
    pub tax_id: ::core::option::Option<crate::components::CreateBusinessErrorTaxID>,
    /// Faults found in the industry codes.
    pub industry_codes: ::core::option::Option<
        crate::components::CreateBusinessErrorIndustryCodes,
    >,
    /// Why the name of the trade was refused.
    pub industry: ::core::option::Option<::std::string::String>,
    /// Why `primaryRegulator` was refused.
    pub primary_regulator: ::core::option::Option<::std::string::String>,
}

impl CreateBusinessError {
    /// An empty `CreateBusinessError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `legal_business_name`.
    #[must_use]
    pub fn with_legal_business_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.legal_business_name = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `doing_business_as`.
    #[must_use]
    pub fn with_doing_business_as(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.doing_business_as = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `business_type`.
    #[must_use]
    pub fn with_business_type(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.business_type = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: crate::components::AddressError) -> Self {
        self.address = ::core::option::Option::Some(value);
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: crate::components::PhoneNumberError) -> Self {
        self.phone = ::core::option::Option::Some(value);
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `website`.
    #[must_use]
    pub fn with_website(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.website = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `tax_id`.
    #[must_use]
    pub fn with_tax_id(
        mut self,
        value: crate::components::CreateBusinessErrorTaxID,
    ) -> Self {
        self.tax_id = ::core::option::Option::Some(value);
        self
    }

    /// Sets `industry_codes`.
    #[must_use]
    pub fn with_industry_codes(
        mut self,
        value: crate::components::CreateBusinessErrorIndustryCodes,
    ) -> Self {
        self.industry_codes = ::core::option::Option::Some(value);
        self
    }

    /// Sets `industry`.
    #[must_use]
    pub fn with_industry(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.industry = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `primary_regulator`.
    #[must_use]
    pub fn with_primary_regulator(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.primary_regulator = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for CreateBusinessError {
    fn blank() -> Self {
        Self {
            legal_business_name: ::core::option::Option::None,
            doing_business_as: ::core::option::Option::None,
            business_type: ::core::option::Option::None,
            address: ::core::option::Option::None,
            phone: ::core::option::Option::None,
            email: ::core::option::Option::None,
            website: ::core::option::Option::None,
            description: ::core::option::Option::None,
            tax_id: ::core::option::Option::None,
            industry_codes: ::core::option::Option::None,
            industry: ::core::option::Option::None,
            primary_regulator: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for CreateBusinessError {
    const NAME: &'static str = "CreateBusinessError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("legalBusinessName"),
        crate::support::wire::Key::optional("doingBusinessAs"),
        crate::support::wire::Key::optional("businessType"),
        crate::support::wire::Key::optional("address"),
        crate::support::wire::Key::optional("phone"),
        crate::support::wire::Key::optional("email"),
        crate::support::wire::Key::optional("website"),
        crate::support::wire::Key::optional("description"),
        crate::support::wire::Key::optional("taxID"),
        crate::support::wire::Key::optional("industryCodes"),
        crate::support::wire::Key::optional("industry"),
        crate::support::wire::Key::optional("primaryRegulator"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.legal_business_name),
            1 => crate::support::wire::fill(map, &mut self.doing_business_as),
            2 => crate::support::wire::fill(map, &mut self.business_type),
            3 => crate::support::wire::fill(map, &mut self.address),
            4 => crate::support::wire::fill(map, &mut self.phone),
            5 => crate::support::wire::fill(map, &mut self.email),
            6 => crate::support::wire::fill(map, &mut self.website),
            7 => crate::support::wire::fill(map, &mut self.description),
            8 => crate::support::wire::fill(map, &mut self.tax_id),
            9 => crate::support::wire::fill(map, &mut self.industry_codes),
            10 => crate::support::wire::fill(map, &mut self.industry),
            11 => crate::support::wire::fill(map, &mut self.primary_regulator),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateBusinessError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateBusinessError {
    const RECEIVED: bool = true;
}
