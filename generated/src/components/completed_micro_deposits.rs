// Written by `cargo xtask codegen` from models/components/completedmicrodeposits.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The outcome of a check by micro-deposits.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "status": "verified"
/// }
/// ```
///
/// Source: [`models/components/completedmicrodeposits.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/completedmicrodeposits.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompletedMicroDeposits {
    /// Always `verified`.
    pub status: crate::components::MicroDepositStatus,
}

impl CompletedMicroDeposits {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(status: impl Into<crate::components::MicroDepositStatus>) -> Self {
        Self { status: status.into() }
    }
}

impl wire::Blank for CompletedMicroDeposits {
    #[inline]
    fn blank() -> Self {
        Self { status: wire::blank() }
    }
}

impl wire::Record for CompletedMicroDeposits {
    const NAME: &'static str = "CompletedMicroDeposits";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("status")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.status),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for CompletedMicroDeposits {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CompletedMicroDeposits {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CompletedMicroDeposits {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("status"), &self.status);
    }
}
