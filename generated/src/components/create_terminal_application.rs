// Written by `cargo xtask codegen` from models/components/createterminalapplication.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// An app to register, so that phones running it can take cards.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "platform": "android",
///   "packageName": "example.tidewater.till",
///   "sha256Digest": "3f7b0c91d2a8e46570bb1c2d93e8f4a6",
///   "versionCode": "40217"
/// }
/// ```
///
/// Source: [`models/components/createterminalapplication.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createterminalapplication.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTerminalApplication {
    /// The system that the app runs on.
    ///
    /// Example: `android`
    pub platform: crate::components::TerminalApplicationPlatform,
    /// The bundle identifier of the app. Required if `platform` is `ios`.
    pub app_bundle_id: Option<String>,
    /// The package name of the app. Required if `platform` is `android`.
    ///
    /// Example: `example.tidewater.till`
    pub package_name: Option<String>,
    /// Digest of the key that signs the app. Required if `platform` is `android`.
    pub sha256_digest: Option<String>,
    /// Version code of the app. Required if `platform` is `android`.
    ///
    /// Example: `40217`
    pub version_code: Option<String>,
}

impl CreateTerminalApplication {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        platform: impl Into<crate::components::TerminalApplicationPlatform>,
    ) -> Self {
        Self {
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

impl wire::Blank for CreateTerminalApplication {
    #[inline]
    fn blank() -> Self {
        Self {
            platform: wire::blank(),
            app_bundle_id: None,
            package_name: None,
            sha256_digest: None,
            version_code: None,
        }
    }
}

impl wire::Record for CreateTerminalApplication {
    const NAME: &'static str = "CreateTerminalApplication";

    const KEYS: &'static [wire::Key] = &[
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
            0 => wire::fill(map, &mut self.platform),
            1 => wire::fill(map, &mut self.app_bundle_id),
            2 => wire::fill(map, &mut self.package_name),
            3 => wire::fill(map, &mut self.sha256_digest),
            4 => wire::fill(map, &mut self.version_code),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("platform", &self.platform);
        out.optional("appBundleID", &self.app_bundle_id);
        out.optional("packageName", &self.package_name);
        out.optional("sha256Digest", &self.sha256_digest);
        out.optional("versionCode", &self.version_code);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTerminalApplication {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTerminalApplication {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTerminalApplication {
    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static APP_BUNDLE_ID_BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/components/createterminalapplication.md",
                23,
                "Required if `platform` is `ios`",
                v::Constraint::RequiredIf {
                    field: "appBundleID",
                    when: v::Condition::Equals {
                        field: "platform",
                        values: &[v::Scalar::Text("ios")],
                    },
                },
            ),
        ];
        static PACKAGE_NAME_BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/components/createterminalapplication.md",
                24,
                "Required if `platform` is `android`",
                v::Constraint::RequiredIf {
                    field: "packageName",
                    when: v::Condition::Equals {
                        field: "platform",
                        values: &[v::Scalar::Text("android")],
                    },
                },
            ),
        ];
        static SHA256_DIGEST_BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/components/createterminalapplication.md",
                25,
                "Required if `platform` is `android`",
                v::Constraint::RequiredIf {
                    field: "sha256Digest",
                    when: v::Condition::Equals {
                        field: "platform",
                        values: &[v::Scalar::Text("android")],
                    },
                },
            ),
        ];
        static VERSION_CODE_BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/components/createterminalapplication.md",
                26,
                "Required if `platform` is `android`",
                v::Constraint::RequiredIf {
                    field: "versionCode",
                    when: v::Condition::Equals {
                        field: "platform",
                        values: &[v::Scalar::Text("android")],
                    },
                },
            ),
        ];
        let fields = [
            ("platform", v::Validate::as_value(&self.platform)),
            ("appBundleID", v::Validate::as_value(&self.app_bundle_id)),
            ("packageName", v::Validate::as_value(&self.package_name)),
            ("sha256Digest", v::Validate::as_value(&self.sha256_digest)),
            ("versionCode", v::Validate::as_value(&self.version_code)),
        ];
        out.fields(at, &fields, &APP_BUNDLE_ID_BETWEEN);
        out.fields(at, &fields, &PACKAGE_NAME_BETWEEN);
        out.fields(at, &fields, &SHA256_DIGEST_BETWEEN);
        out.fields(at, &fields, &VERSION_CODE_BETWEEN);
    }
}
