// Written by `cargo xtask codegen` from models/components/terminalapplication.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A registered app.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "terminalApplicationID": "90c4e7d1-25fa-4b68-9d30-7ea1b5c82f64",
///   "status": "enabled",
///   "platform": "android",
///   "packageName": "example.tidewater.till",
///   "sha256Digest": "3f7b0c91d2a8e46570bb1c2d93e8f4a6",
///   "versionCode": "40217"
/// }
/// ```
///
/// Source: [`models/components/terminalapplication.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/terminalapplication.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TerminalApplication {
    /// Identifies the app.
    ///
    /// Example: `90c4e7d1-25fa-4b68-9d30-7ea1b5c82f64`
    pub terminal_application_id: String,
    /// Whether phones may use the app.
    ///
    /// Example: `enabled`
    pub status: crate::components::TerminalApplicationStatus,
    /// The system that the app runs on.
    ///
    /// Example: `android`
    pub platform: crate::components::TerminalApplicationPlatform,
    /// The bundle identifier of the app. Present on `ios`.
    pub app_bundle_id: Option<String>,
    /// The package name of the app. Present on `android`.
    ///
    /// Example: `example.tidewater.till`
    pub package_name: Option<String>,
    /// Digest of the key that signs the app. Present on `android`.
    pub sha256_digest: Option<String>,
    /// Version code of the app. Present on `android`.
    ///
    /// Example: `40217`
    pub version_code: Option<String>,
}

impl TerminalApplication {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        terminal_application_id: impl Into<String>,
        status: impl Into<crate::components::TerminalApplicationStatus>,
        platform: impl Into<crate::components::TerminalApplicationPlatform>,
    ) -> Self {
        Self {
            terminal_application_id: terminal_application_id.into(),
            status: status.into(),
            platform: platform.into(),
            ..wire::blank()
        }
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

impl wire::Blank for TerminalApplication {
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_application_id: wire::blank(),
            status: wire::blank(),
            platform: wire::blank(),
            app_bundle_id: None,
            package_name: None,
            sha256_digest: None,
            version_code: None,
        }
    }
}

impl wire::Record for TerminalApplication {
    const NAME: &'static str = "TerminalApplication";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("terminalApplicationID"),
        wire::Key::required("status"),
        wire::Key::required("platform"),
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
            0 => wire::fill(map, &mut self.terminal_application_id),
            1 => wire::fill(map, &mut self.status),
            2 => wire::fill(map, &mut self.platform),
            3 => wire::fill(map, &mut self.app_bundle_id),
            4 => wire::fill(map, &mut self.package_name),
            5 => wire::fill(map, &mut self.sha256_digest),
            6 => wire::fill(map, &mut self.version_code),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("terminalApplicationID", &self.terminal_application_id);
        out.required("status", &self.status);
        out.required("platform", &self.platform);
        out.optional("appBundleID", &self.app_bundle_id);
        out.optional("packageName", &self.package_name);
        out.optional("sha256Digest", &self.sha256_digest);
        out.optional("versionCode", &self.version_code);
    }
}

impl<'de> ::serde::Deserialize<'de> for TerminalApplication {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TerminalApplication {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TerminalApplication {
    const RECEIVED: bool = true;
}
