// Written by `cargo xtask codegen` from models/components/bankaccountverification.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// How far the check of a bank account has come.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "verificationMethod": "ach",
///   "status": "expired",
///   "exceptionDetails": {
///     "description": "Spring tune-up package"
///   }
/// }
/// ```
///
/// Source: [`models/components/bankaccountverification.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/bankaccountverification.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankAccountVerification {
    /// Over which kind of network the test credit went.
    pub verification_method: crate::components::BankAccountVerificationMethod,
    /// How far the check has come.
    pub status: crate::components::BankAccountVerificationStatus,
    /// What went wrong, present when the status is `errored` or `verificationFailed`.
    pub exception_details: Option<crate::components::BankAccountException>,
}

impl BankAccountVerification {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        verification_method: impl Into<crate::components::BankAccountVerificationMethod>,
        status: impl Into<crate::components::BankAccountVerificationStatus>,
    ) -> Self {
        Self {
            verification_method: verification_method.into(),
            status: status.into(),
            ..wire::blank()
        }
    }

    /// Sets `exception_details`.
    #[must_use]
    #[inline]
    pub fn with_exception_details(
        mut self,
        value: crate::components::BankAccountException,
    ) -> Self {
        self.exception_details = Some(value);
        self
    }
}

impl wire::Blank for BankAccountVerification {
    #[inline]
    fn blank() -> Self {
        Self {
            verification_method: wire::blank(),
            status: wire::blank(),
            exception_details: None,
        }
    }
}

impl wire::Record for BankAccountVerification {
    const NAME: &'static str = "BankAccountVerification";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("verificationMethod"),
        wire::Key::required("status"),
        wire::Key::optional("exceptionDetails"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.verification_method),
            1 => wire::fill(map, &mut self.status),
            2 => wire::fill(map, &mut self.exception_details),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("verificationMethod", &self.verification_method);
        out.required("status", &self.status);
        out.optional("exceptionDetails", &self.exception_details);
    }
}

impl<'de> ::serde::Deserialize<'de> for BankAccountVerification {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for BankAccountVerification {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for BankAccountVerification {
    const RECEIVED: bool = true;
}
