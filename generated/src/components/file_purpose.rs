// Written by `cargo xtask codegen` from models/components/filepurpose.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// What an uploaded file can be for.
///
/// Source: [`models/components/filepurpose.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/filepurpose.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FilePurpose {
    /// `business_verification`
    BusinessVerification,
    /// `representative_verification`
    RepresentativeVerification,
    /// `individual_verification`
    IndividualVerification,
    /// `merchant_underwriting`
    MerchantUnderwriting,
    /// `account_requirement`
    AccountRequirement,
    /// `identity_verification`
    IdentityVerification,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl FilePurpose {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::BusinessVerification,
        Self::RepresentativeVerification,
        Self::IndividualVerification,
        Self::MerchantUnderwriting,
        Self::AccountRequirement,
        Self::IdentityVerification,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BusinessVerification => "business_verification",
            Self::RepresentativeVerification => "representative_verification",
            Self::IndividualVerification => "individual_verification",
            Self::MerchantUnderwriting => "merchant_underwriting",
            Self::AccountRequirement => "account_requirement",
            Self::IdentityVerification => "identity_verification",
            Self::Unrecognized(raw) => raw.get(),
        }
    }

    /// Whether the docs list the value.
    #[must_use]
    #[inline]
    pub const fn is_known(&self) -> bool {
        !::core::matches!(self, Self::Unrecognized(_))
    }

    /// The documented value with this text, if there is one.
    #[must_use]
    #[inline]
    pub fn try_known(text: &str) -> Option<Self> {
        match text {
            "business_verification" => Some(Self::BusinessVerification),
            "representative_verification" => Some(Self::RepresentativeVerification),
            "individual_verification" => Some(Self::IndividualVerification),
            "merchant_underwriting" => Some(Self::MerchantUnderwriting),
            "account_requirement" => Some(Self::AccountRequirement),
            "identity_verification" => Some(Self::IdentityVerification),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for FilePurpose {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for FilePurpose {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for FilePurpose {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for FilePurpose {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for FilePurpose {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for FilePurpose {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for FilePurpose {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for FilePurpose {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for FilePurpose {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
