// Written by `cargo xtask codegen` from models/components/verificationstatusdetail.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Reasons why an identity check did not pass.
///
/// Source: [`models/components/verificationstatusdetail.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/verificationstatusdetail.md)
#[deprecated]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VerificationStatusDetail {
    /// `failedAutoVerify`
    FailedAutoVerify,
    /// `docDobMismatch`
    DocDobMismatch,
    /// `docNameMismatch`
    DocNameMismatch,
    /// `docAddressMismatch`
    DocAddressMismatch,
    /// `docNumberMismatch`
    DocNumberMismatch,
    /// `docIncomplete`
    DocIncomplete,
    /// `docFailedRisk`
    DocFailedRisk,
    /// `potentialAccountSanctionsMatch`
    PotentialAccountSanctionsMatch,
    /// `potentialRepresentativeSanctionsMatch`
    PotentialRepresentativeSanctionsMatch,
    /// `failedOther`
    FailedOther,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

#[allow(deprecated, reason = "the docs still list it")]
impl VerificationStatusDetail {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::FailedAutoVerify,
        Self::DocDobMismatch,
        Self::DocNameMismatch,
        Self::DocAddressMismatch,
        Self::DocNumberMismatch,
        Self::DocIncomplete,
        Self::DocFailedRisk,
        Self::PotentialAccountSanctionsMatch,
        Self::PotentialRepresentativeSanctionsMatch,
        Self::FailedOther,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FailedAutoVerify => "failedAutoVerify",
            Self::DocDobMismatch => "docDobMismatch",
            Self::DocNameMismatch => "docNameMismatch",
            Self::DocAddressMismatch => "docAddressMismatch",
            Self::DocNumberMismatch => "docNumberMismatch",
            Self::DocIncomplete => "docIncomplete",
            Self::DocFailedRisk => "docFailedRisk",
            Self::PotentialAccountSanctionsMatch => "potentialAccountSanctionsMatch",
            Self::PotentialRepresentativeSanctionsMatch => {
                "potentialRepresentativeSanctionsMatch"
            }
            Self::FailedOther => "failedOther",
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
            "failedAutoVerify" => Some(Self::FailedAutoVerify),
            "docDobMismatch" => Some(Self::DocDobMismatch),
            "docNameMismatch" => Some(Self::DocNameMismatch),
            "docAddressMismatch" => Some(Self::DocAddressMismatch),
            "docNumberMismatch" => Some(Self::DocNumberMismatch),
            "docIncomplete" => Some(Self::DocIncomplete),
            "docFailedRisk" => Some(Self::DocFailedRisk),
            "potentialAccountSanctionsMatch" => {
                Some(Self::PotentialAccountSanctionsMatch)
            }
            "potentialRepresentativeSanctionsMatch" => {
                Some(Self::PotentialRepresentativeSanctionsMatch)
            }
            "failedOther" => Some(Self::FailedOther),
            _ => None,
        }
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl ::core::fmt::Display for VerificationStatusDetail {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl FromStr for VerificationStatusDetail {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl From<&str> for VerificationStatusDetail {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl From<String> for VerificationStatusDetail {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl wire::TextEnum for VerificationStatusDetail {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl wire::Blank for VerificationStatusDetail {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl ::serde::Serialize for VerificationStatusDetail {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl<'de> ::serde::Deserialize<'de> for VerificationStatusDetail {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl validate::Validate for VerificationStatusDetail {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
