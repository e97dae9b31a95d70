// Written by `cargo xtask codegen` from models/toolkit/clientprofile.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A saved set of connection settings. It lives on the machine that runs the client and no
/// operation sends it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "clientName": "till-3",
///   "environment": "sandbox",
///   "host": "api.sandbox.example",
///   "retryPolicy": {
///     "maxAttempts": 5,
///     "retryOn": [
///       429,
///       503
///     ],
///     "backoffFactor": 1.75,
///     "jitterOffset": -0.25,
///     "initialDelayMs": 500,
///     "limits": {
///       "createTransfer": 4
///     },
///     "fallback": null
///   },
///   "contact": "+15035550142",
///   "country": "US",
///   "pinnedOn": "2026-06-26"
/// }
/// ```
///
/// Source: [`models/toolkit/clientprofile.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/clientprofile.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientProfile {
    /// Name shown in local logs. Max 40 characters.
    ///
    /// Example: `till-3`
    pub client_name: String,
    /// The servers this profile points at.
    ///
    /// Example: `sandbox`
    pub environment: crate::models::Environment,
    /// Overrides the host that `environment` would choose.
    ///
    /// Example: `api.sandbox.example`
    pub host: Option<String>,
    /// Credentials for HTTP Basic authentication, if any are stored.
    pub security: Option<crate::models::Security>,
    /// When to try a failed call again.
    pub retry_policy: Option<crate::toolkit::RetryPolicy>,
    /// Whom to call about this machine. Must be a valid E.164 phone number.
    ///
    /// Example: `+15035550142`
    pub contact: Option<String>,
    /// Where the machine stands, as a two-letter ISO 3166-1 code.
    ///
    /// Example: `US`
    pub country: Option<String>,
    /// The day the profile was last reviewed.
    ///
    /// Example: `2026-04-11`
    pub pinned_on: Option<crate::support::Date>,
}

impl ClientProfile {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        client_name: impl Into<String>,
        environment: impl Into<crate::models::Environment>,
    ) -> Self {
        Self {
            client_name: client_name.into(),
            environment: environment.into(),
            ..wire::blank()
        }
    }

    /// Sets `host`.
    #[must_use]
    pub fn with_host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }

    /// Sets `security`.
    #[must_use]
    #[inline]
    pub fn with_security(mut self, value: crate::models::Security) -> Self {
        self.security = Some(value);
        self
    }

    /// Sets `retry_policy`.
    #[must_use]
    #[inline]
    pub fn with_retry_policy(mut self, value: crate::toolkit::RetryPolicy) -> Self {
        self.retry_policy = Some(value);
        self
    }

    /// Sets `contact`.
    #[must_use]
    pub fn with_contact(mut self, value: impl Into<String>) -> Self {
        self.contact = Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Sets `pinned_on`.
    #[must_use]
    pub fn with_pinned_on(mut self, value: impl Into<crate::support::Date>) -> Self {
        self.pinned_on = Some(value.into());
        self
    }
}

impl wire::Blank for ClientProfile {
    #[inline]
    fn blank() -> Self {
        Self {
            client_name: wire::blank(),
            environment: wire::blank(),
            host: None,
            security: None,
            retry_policy: None,
            contact: None,
            country: None,
            pinned_on: None,
        }
    }
}

impl wire::Record for ClientProfile {
    const NAME: &'static str = "ClientProfile";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("clientName"),
        wire::Key::required("environment"),
        wire::Key::optional("host"),
        wire::Key::optional("security"),
        wire::Key::optional("retryPolicy"),
        wire::Key::optional("contact"),
        wire::Key::optional("country"),
        wire::Key::optional("pinnedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.client_name),
            1 => wire::fill(map, &mut self.environment),
            2 => wire::fill(map, &mut self.host),
            3 => wire::fill(map, &mut self.security),
            4 => wire::fill(map, &mut self.retry_policy),
            5 => wire::fill(map, &mut self.contact),
            6 => wire::fill(map, &mut self.country),
            7 => wire::fill(map, &mut self.pinned_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("clientName", &self.client_name);
        out.required("environment", &self.environment);
        out.optional("host", &self.host);
        out.optional("security", &self.security);
        out.optional("retryPolicy", &self.retry_policy);
        out.optional("contact", &self.contact);
        out.optional("country", &self.country);
        out.optional("pinnedOn", &self.pinned_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for ClientProfile {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ClientProfile {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl ClientProfile {
    /// The most characters of [`client_name`](Self::client_name).
    ///
    /// Documented on [`models/toolkit/clientprofile.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/clientprofile.md), line 39: `Max 40 characters`
    pub const CLIENT_NAME_MAX_CHARS: usize = 40;
}

impl validate::Validate for ClientProfile {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static CLIENT_NAME_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/clientprofile.md",
                39,
                "Max 40 characters",
                v::Constraint::MaxChars(ClientProfile::CLIENT_NAME_MAX_CHARS),
            ),
        ];
        static CONTACT_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/clientprofile.md",
                44,
                "Must be a valid E.164 phone number",
                v::Constraint::Format(v::Format::E164),
            ),
        ];
        out.value(
            &at.key("clientName"),
            v::Validate::as_value(&self.client_name),
            &CLIENT_NAME_RULES,
        );
        out.inside(&at.key("environment"), &self.environment);
        out.inside(&at.key("retryPolicy"), &self.retry_policy);
        out.value(
            &at.key("contact"),
            v::Validate::as_value(&self.contact),
            &CONTACT_RULES,
        );
    }
}
