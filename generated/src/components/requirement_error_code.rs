// Written by `cargo xtask codegen` from models/components/requirementerrorcode.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Why a piece of data was not accepted.
///
/// Source: [`models/components/requirementerrorcode.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/requirementerrorcode.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RequirementErrorCode {
    /// `invalid-value`
    InvalidValue,
    /// `failed-automatic-verification`
    FailedAutomaticVerification,
    /// `failed-other`
    FailedOther,
    /// `invalid-address`
    InvalidAddress,
    /// `address-restricted`
    AddressRestricted,
    /// `tax-id-mismatch`
    TaxIdMismatch,
    /// `document-id-mismatch`
    DocumentIdMismatch,
    /// `document-date-of-birth-mismatch`
    DocumentDateOfBirthMismatch,
    /// `document-name-mismatch`
    DocumentNameMismatch,
    /// `document-address.mismatch`
    DocumentAddressMismatch,
    /// `document-number-mismatch`
    DocumentNumberMismatch,
    /// `document-incomplete`
    DocumentIncomplete,
    /// `document-failed-risk`
    DocumentFailedRisk,
    /// `document-illegible`
    DocumentIllegible,
    /// `document-unsupported`
    DocumentUnsupported,
    /// `document-not-uploaded`
    DocumentNotUploaded,
    /// `document-corrupt`
    DocumentCorrupt,
    /// `document-expired`
    DocumentExpired,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl RequirementErrorCode {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::InvalidValue,
        Self::FailedAutomaticVerification,
        Self::FailedOther,
        Self::InvalidAddress,
        Self::AddressRestricted,
        Self::TaxIdMismatch,
        Self::DocumentIdMismatch,
        Self::DocumentDateOfBirthMismatch,
        Self::DocumentNameMismatch,
        Self::DocumentAddressMismatch,
        Self::DocumentNumberMismatch,
        Self::DocumentIncomplete,
        Self::DocumentFailedRisk,
        Self::DocumentIllegible,
        Self::DocumentUnsupported,
        Self::DocumentNotUploaded,
        Self::DocumentCorrupt,
        Self::DocumentExpired,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidValue => "invalid-value",
            Self::FailedAutomaticVerification => "failed-automatic-verification",
            Self::FailedOther => "failed-other",
            Self::InvalidAddress => "invalid-address",
            Self::AddressRestricted => "address-restricted",
            Self::TaxIdMismatch => "tax-id-mismatch",
            Self::DocumentIdMismatch => "document-id-mismatch",
            Self::DocumentDateOfBirthMismatch => "document-date-of-birth-mismatch",
            Self::DocumentNameMismatch => "document-name-mismatch",
            Self::DocumentAddressMismatch => "document-address.mismatch",
            Self::DocumentNumberMismatch => "document-number-mismatch",
            Self::DocumentIncomplete => "document-incomplete",
            Self::DocumentFailedRisk => "document-failed-risk",
            Self::DocumentIllegible => "document-illegible",
            Self::DocumentUnsupported => "document-unsupported",
            Self::DocumentNotUploaded => "document-not-uploaded",
            Self::DocumentCorrupt => "document-corrupt",
            Self::DocumentExpired => "document-expired",
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
            "invalid-value" => Some(Self::InvalidValue),
            "failed-automatic-verification" => Some(Self::FailedAutomaticVerification),
            "failed-other" => Some(Self::FailedOther),
            "invalid-address" => Some(Self::InvalidAddress),
            "address-restricted" => Some(Self::AddressRestricted),
            "tax-id-mismatch" => Some(Self::TaxIdMismatch),
            "document-id-mismatch" => Some(Self::DocumentIdMismatch),
            "document-date-of-birth-mismatch" => Some(Self::DocumentDateOfBirthMismatch),
            "document-name-mismatch" => Some(Self::DocumentNameMismatch),
            "document-address.mismatch" => Some(Self::DocumentAddressMismatch),
            "document-number-mismatch" => Some(Self::DocumentNumberMismatch),
            "document-incomplete" => Some(Self::DocumentIncomplete),
            "document-failed-risk" => Some(Self::DocumentFailedRisk),
            "document-illegible" => Some(Self::DocumentIllegible),
            "document-unsupported" => Some(Self::DocumentUnsupported),
            "document-not-uploaded" => Some(Self::DocumentNotUploaded),
            "document-corrupt" => Some(Self::DocumentCorrupt),
            "document-expired" => Some(Self::DocumentExpired),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for RequirementErrorCode {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for RequirementErrorCode {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for RequirementErrorCode {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for RequirementErrorCode {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for RequirementErrorCode {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for RequirementErrorCode {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for RequirementErrorCode {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for RequirementErrorCode {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for RequirementErrorCode {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
