// Written by `cargo xtask codegen` from models/errors/terminalapplicationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why an app could not be registered.
///
/// Source: [`models/errors/terminalapplicationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/terminalapplicationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TerminalApplicationError {
    /// Why `platform` was refused.
    pub platform: Option<String>,
    /// Why `appBundleID` was refused.
    pub app_bundle_id: Option<String>,
    /// Why `packageName` was refused.
    pub package_name: Option<String>,
    /// Why `sha256Digest` was refused.
    pub sha256_digest: Option<String>,
    /// Why `versionCode` was refused.
    pub version_code: Option<String>,
}

impl TerminalApplicationError {
    /// An empty `TerminalApplicationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `platform`.
    #[must_use]
    pub fn with_platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets `app_bundle_id`.
    #[must_use]
    pub fn with_app_bundle_id(mut self, value: impl Into<String>) -> Self {
        self.app_bundle_id = Some(value.into());
        self
    }

    /// Sets `package_name`.
    #[must_use]
    pub fn with_package_name(mut self, value: impl Into<String>) -> Self {
        self.package_name = Some(value.into());
        self
    }

    /// Sets `sha256_digest`.
    #[must_use]
    pub fn with_sha256_digest(mut self, value: impl Into<String>) -> Self {
        self.sha256_digest = Some(value.into());
        self
    }

    /// Sets `version_code`.
    #[must_use]
    pub fn with_version_code(mut self, value: impl Into<String>) -> Self {
        self.version_code = Some(value.into());
        self
    }
}

impl wire::Blank for TerminalApplicationError {
    #[inline]
    fn blank() -> Self {
        Self {
            platform: None,
            app_bundle_id: None,
            package_name: None,
            sha256_digest: None,
            version_code: None,
        }
    }
}

impl wire::Record for TerminalApplicationError {
    const NAME: &'static str = "TerminalApplicationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("platform"),
        wire::Key::optional("appBundleID"),
        wire::Key::optional("packageName"),
        wire::Key::optional("sha256Digest"),
        wire::Key::optional("versionCode"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.platform),
            1 => wire::fill(map, &mut self.app_bundle_id),
            2 => wire::fill(map, &mut self.package_name),
            3 => wire::fill(map, &mut self.sha256_digest),
            4 => wire::fill(map, &mut self.version_code),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("platform", &self.platform);
        out.optional("appBundleID", &self.app_bundle_id);
        out.optional("packageName", &self.package_name);
        out.optional("sha256Digest", &self.sha256_digest);
        out.optional("versionCode", &self.version_code);
    }
}

impl<'de> ::serde::Deserialize<'de> for TerminalApplicationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TerminalApplicationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TerminalApplicationError {
    const RECEIVED: bool = true;
}
