// Written by `cargo xtask codegen` from models/toolkit/clientprofile.md. Do not edit.

/// A saved set of connection settings. It lives on the machine that runs the client and no
/// operation sends it.
///
/// Source: `models/toolkit/clientprofile.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientProfile {
    /// Name shown in local logs. Max 40 characters.
    ///
    /// Example: `till-3`
    pub client_name: ::std::string::String,
    /// The servers this profile points at.
    ///
    /// Example: `sandbox`
    pub environment: crate::models::Environment,
    /// Overrides the host that `environment` would choose.
    ///
    /// Example: `api.sandbox.example`
    pub host: ::core::option::Option<::std::string::String>,
    /// Credentials for HTTP Basic authentication, if any are stored.
    pub security: ::core::option::Option<crate::models::Security>,
    /// When to try a failed call again.
    pub retry_policy: ::core::option::Option<crate::toolkit::RetryPolicy>,
    /// Whom to call about this machine. Must be a valid E.164 phone number.
    ///
    /// Example: `+15035550142`
    pub contact: ::core::option::Option<::std::string::String>,
    /// Where the machine stands, as a two-letter ISO 3166-1 code.
    ///
    /// Example: `US`
    pub country: ::core::option::Option<::std::string::String>,
    /// The day the profile was last reviewed.
    ///
    /// Example: `2026-04-11`
    pub pinned_on: ::core::option::Option<crate::support::Date>,
}

impl ClientProfile {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        client_name: impl ::core::convert::Into<::std::string::String>,
        environment: impl ::core::convert::Into<crate::models::Environment>,
    ) -> Self {
        Self {
            client_name: client_name.into(),
            environment: environment.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `host`.
    #[must_use]
    pub fn with_host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `security`.
    #[must_use]
    pub fn with_security(mut self, value: crate::models::Security) -> Self {
        self.security = ::core::option::Option::Some(value);
        self
    }

    /// Sets `retry_policy`.
    #[must_use]
    pub fn with_retry_policy(mut self, value: crate::toolkit::RetryPolicy) -> Self {
        self.retry_policy = ::core::option::Option::Some(value);
        self
    }

    /// Sets `contact`.
    #[must_use]
    pub fn with_contact(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.contact = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn with_country(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.country = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `pinned_on`.
    #[must_use]
    pub fn with_pinned_on(
        mut self,
        value: impl ::core::convert::Into<crate::support::Date>,
    ) -> Self {
        self.pinned_on = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for ClientProfile {
    fn blank() -> Self {
        Self {
            client_name: crate::support::wire::blank(),
            environment: crate::support::wire::blank(),
            host: ::core::option::Option::None,
            security: ::core::option::Option::None,
            retry_policy: ::core::option::Option::None,
            contact: ::core::option::Option::None,
            country: ::core::option::Option::None,
            pinned_on: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for ClientProfile {
    const NAME: &'static str = "ClientProfile";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("clientName"),
        crate::support::wire::Key::required("environment"),
        crate::support::wire::Key::optional("host"),
        crate::support::wire::Key::optional("security"),
        crate::support::wire::Key::optional("retryPolicy"),
        crate::support::wire::Key::optional("contact"),
        crate::support::wire::Key::optional("country"),
        crate::support::wire::Key::optional("pinnedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.client_name),
            1 => crate::support::wire::fill(map, &mut self.environment),
            2 => crate::support::wire::fill(map, &mut self.host),
            3 => crate::support::wire::fill(map, &mut self.security),
            4 => crate::support::wire::fill(map, &mut self.retry_policy),
            5 => crate::support::wire::fill(map, &mut self.contact),
            6 => crate::support::wire::fill(map, &mut self.country),
            7 => crate::support::wire::fill(map, &mut self.pinned_on),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for ClientProfile {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

/// Documented limits.
impl ClientProfile {
    /// The most characters of [`client_name`](Self::client_name).
    ///
    /// Documented on `models/toolkit/clientprofile.md`, line 39: `Max 40 characters`
    pub const CLIENT_NAME_MAX_CHARS: usize = 40;
}

impl crate::support::validate::Validate for ClientProfile {
    const RECEIVED: bool = true;
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
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
