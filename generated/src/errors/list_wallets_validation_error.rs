// Written by `cargo xtask codegen` from models/errors/listwalletsvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why wallets could not be listed, parameter by parameter.
///
/// Source: [`models/errors/listwalletsvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/listwalletsvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListWalletsValidationError {
    /// Why the status was refused.
    pub status: Option<String>,
    /// Why `walletType` was refused.
    pub wallet_type: Option<String>,
    /// Why the offset was refused.
    pub skip: Option<String>,
    /// Why the page size was refused.
    pub count: Option<String>,
}

impl ListWalletsValidationError {
    /// An empty `ListWalletsValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `wallet_type`.
    #[must_use]
    pub fn with_wallet_type(mut self, value: impl Into<String>) -> Self {
        self.wallet_type = Some(value.into());
        self
    }

    /// Sets `skip`.
    #[must_use]
    pub fn with_skip(mut self, value: impl Into<String>) -> Self {
        self.skip = Some(value.into());
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn with_count(mut self, value: impl Into<String>) -> Self {
        self.count = Some(value.into());
        self
    }
}

impl wire::Blank for ListWalletsValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            status: None,
            wallet_type: None,
            skip: None,
            count: None,
        }
    }
}

impl wire::Record for ListWalletsValidationError {
    const NAME: &'static str = "ListWalletsValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("status"),
        wire::Key::optional("walletType"),
        wire::Key::optional("skip"),
        wire::Key::optional("count"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.status),
            1 => wire::fill(map, &mut self.wallet_type),
            2 => wire::fill(map, &mut self.skip),
            3 => wire::fill(map, &mut self.count),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("status", &self.status);
        out.optional("walletType", &self.wallet_type);
        out.optional("skip", &self.skip);
        out.optional("count", &self.count);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListWalletsValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListWalletsValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListWalletsValidationError {
    const RECEIVED: bool = true;
}
