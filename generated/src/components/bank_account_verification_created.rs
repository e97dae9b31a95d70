// Written by `cargo xtask codegen` from models/components/bankaccountverificationcreated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A check that has just begun.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "verificationMethod": "ach",
///   "status": "expired"
/// }
/// ```
///
/// Source: [`models/components/bankaccountverificationcreated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/bankaccountverificationcreated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankAccountVerificationCreated {
    /// Over which kind of network the test credit goes.
    pub verification_method: crate::components::BankAccountVerificationMethod,
    /// How far the check has come.
    pub status: crate::components::BankAccountVerificationStatus,
}

impl BankAccountVerificationCreated {
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
        }
    }
}

impl wire::Blank for BankAccountVerificationCreated {
    #[inline]
    fn blank() -> Self {
        Self {
            verification_method: wire::blank(),
            status: wire::blank(),
        }
    }
}

impl wire::Record for BankAccountVerificationCreated {
    const NAME: &'static str = "BankAccountVerificationCreated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("verificationMethod"),
        wire::Key::required("status"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.verification_method),
            1 => wire::fill(map, &mut self.status),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("verificationMethod", &self.verification_method);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for BankAccountVerificationCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for BankAccountVerificationCreated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for BankAccountVerificationCreated {
    const RECEIVED: bool = true;
}
