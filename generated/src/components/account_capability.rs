// Written by `cargo xtask codegen` from models/components/accountcapability.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// One thing that an account may or may not do yet.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "capability": "transfers",
///   "status": "enabled"
/// }
/// ```
///
/// Source: [`models/components/accountcapability.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/accountcapability.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountCapability {
    /// Which capability this is.
    pub capability: String,
    /// Whether it can be used.
    pub status: String,
}

impl AccountCapability {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(capability: impl Into<String>, status: impl Into<String>) -> Self {
        Self {
            capability: capability.into(),
            status: status.into(),
        }
    }
}

impl wire::Blank for AccountCapability {
    #[inline]
    fn blank() -> Self {
        Self {
            capability: wire::blank(),
            status: wire::blank(),
        }
    }
}

impl wire::Record for AccountCapability {
    const NAME: &'static str = "AccountCapability";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("capability"),
        wire::Key::required("status"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.capability),
            1 => wire::fill(map, &mut self.status),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("capability", &self.capability);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for AccountCapability {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AccountCapability {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AccountCapability {
    const RECEIVED: bool = true;
}
