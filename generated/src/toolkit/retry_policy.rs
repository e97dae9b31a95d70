// Written by `cargo xtask codegen` from models/toolkit/retrypolicy.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// When and how a client repeats a call that failed. It is applied locally and no operation sends
/// it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "maxAttempts": 5,
///   "retryOn": [
///     429,
///     503
///   ],
///   "backoffFactor": 1.75,
///   "jitterOffset": -0.25,
///   "initialDelayMs": 500,
///   "limits": {
///     "createTransfer": 4
///   },
///   "fallback": null
/// }
/// ```
///
/// Source: [`models/toolkit/retrypolicy.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/retrypolicy.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How many times to try in all. Must be between 1 and 10.
    ///
    /// Example: `5`
    pub max_attempts: i64,
    /// Status codes that lead to another attempt. Values must be unique.
    ///
    /// Example: `[ 429, 503 ]`
    pub retry_on: Vec<crate::toolkit::HttpStatus>,
    /// Each wait is this many times the one before it. Must be greater than zero.
    ///
    /// Example: `1.75`
    pub backoff_factor: Option<f64>,
    /// Fixed share added to every wait; a negative share makes it shorter.
    ///
    /// Example: `-0.25`
    pub jitter_offset: Option<f64>,
    /// Length of the first wait in milliseconds.
    ///
    /// Example: `500`
    pub initial_delay_ms: Option<i64>,
    /// Most attempts for single operations, by operation name.
    ///
    /// Example: `{ "createTransfer": 4 }`
    pub limits: Option<BTreeMap<String, i64>>,
    /// Host to turn to once every attempt has failed.
    ///
    /// Example: `null`
    pub fallback: Option<String>,
}

impl RetryPolicy {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(max_attempts: i64, retry_on: Vec<crate::toolkit::HttpStatus>) -> Self {
        Self {
            max_attempts,
            retry_on,
            ..wire::blank()
        }
    }

    /// Sets `backoff_factor`.
    #[must_use]
    #[inline]
    pub fn with_backoff_factor(mut self, value: f64) -> Self {
        self.backoff_factor = Some(value);
        self
    }

    /// Sets `jitter_offset`.
    #[must_use]
    #[inline]
    pub fn with_jitter_offset(mut self, value: f64) -> Self {
        self.jitter_offset = Some(value);
        self
    }

    /// Sets `initial_delay_ms`.
    #[must_use]
    #[inline]
    pub fn with_initial_delay_ms(mut self, value: i64) -> Self {
        self.initial_delay_ms = Some(value);
        self
    }

    /// Sets `limits`.
    #[must_use]
    #[inline]
    pub fn with_limits(mut self, value: BTreeMap<String, i64>) -> Self {
        self.limits = Some(value);
        self
    }

    /// Sets `fallback`.
    #[must_use]
    pub fn with_fallback(mut self, value: impl Into<String>) -> Self {
        self.fallback = Some(value.into());
        self
    }
}

impl wire::Blank for RetryPolicy {
    #[inline]
    fn blank() -> Self {
        Self {
            max_attempts: wire::blank(),
            retry_on: wire::blank(),
            backoff_factor: None,
            jitter_offset: None,
            initial_delay_ms: None,
            limits: None,
            fallback: None,
        }
    }
}

impl wire::Record for RetryPolicy {
    const NAME: &'static str = "RetryPolicy";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("maxAttempts"),
        wire::Key::required("retryOn"),
        wire::Key::optional("backoffFactor"),
        wire::Key::optional("jitterOffset"),
        wire::Key::optional("initialDelayMs"),
        wire::Key::optional("limits"),
        wire::Key::optional("fallback"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill_number(map, &mut self.max_attempts),
            1 => wire::fill(map, &mut self.retry_on),
            2 => wire::fill_number(map, &mut self.backoff_factor),
            3 => wire::fill_number(map, &mut self.jitter_offset),
            4 => wire::fill_number(map, &mut self.initial_delay_ms),
            5 => wire::fill_number(map, &mut self.limits),
            6 => wire::fill(map, &mut self.fallback),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required_number("maxAttempts", &self.max_attempts);
        out.required("retryOn", &self.retry_on);
        out.optional_number("backoffFactor", &self.backoff_factor);
        out.optional_number("jitterOffset", &self.jitter_offset);
        out.optional_number("initialDelayMs", &self.initial_delay_ms);
        out.optional_number("limits", &self.limits);
        out.optional("fallback", &self.fallback);
    }
}

impl<'de> ::serde::Deserialize<'de> for RetryPolicy {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for RetryPolicy {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl RetryPolicy {
    /// The least value of [`max_attempts`](Self::max_attempts).
    ///
    /// Documented on [`models/toolkit/retrypolicy.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/retrypolicy.md), line 30: `Must be between 1 and 10`
    pub const MAX_ATTEMPTS_MINIMUM: i64 = 1;

    /// The greatest value of [`max_attempts`](Self::max_attempts).
    ///
    /// Documented on [`models/toolkit/retrypolicy.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/retrypolicy.md), line 30: `Must be between 1 and 10`
    pub const MAX_ATTEMPTS_MAXIMUM: i64 = 10;

    /// The number that is just too small for [`backoff_factor`](Self::backoff_factor).
    ///
    /// Documented on [`models/toolkit/retrypolicy.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/retrypolicy.md), line 32: `Must be greater than zero`
    pub const BACKOFF_FACTOR_EXCLUSIVE_MINIMUM: f64 = 0.0;
}

impl validate::Validate for RetryPolicy {
    const RECEIVED: bool = true;

    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static MAX_ATTEMPTS_RULES: [v::Rule; 2] = [
            v::Rule::normative(
                "models/toolkit/retrypolicy.md",
                30,
                "Must be between 1 and 10",
                v::Constraint::Minimum(
                    v::Limit::inclusive(
                        v::Scalar::Integer(RetryPolicy::MAX_ATTEMPTS_MINIMUM),
                    ),
                ),
            ),
            v::Rule::normative(
                "models/toolkit/retrypolicy.md",
                30,
                "Must be between 1 and 10",
                v::Constraint::Maximum(
                    v::Limit::inclusive(
                        v::Scalar::Integer(RetryPolicy::MAX_ATTEMPTS_MAXIMUM),
                    ),
                ),
            ),
        ];
        static RETRY_ON_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/retrypolicy.md",
                31,
                "Values must be unique",
                v::Constraint::UniqueItems,
            ),
        ];
        static BACKOFF_FACTOR_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/retrypolicy.md",
                32,
                "Must be greater than zero",
                v::Constraint::Minimum(
                    v::Limit::exclusive(
                        v::Scalar::Float(RetryPolicy::BACKOFF_FACTOR_EXCLUSIVE_MINIMUM),
                    ),
                ),
            ),
        ];
        out.value(
            &at.key("maxAttempts"),
            v::Validate::as_value(&self.max_attempts),
            &MAX_ATTEMPTS_RULES,
        );
        out.value(
            &at.key("retryOn"),
            v::Validate::as_value(&self.retry_on),
            &RETRY_ON_RULES,
        );
        out.value(
            &at.key("backoffFactor"),
            v::Validate::as_value(&self.backoff_factor),
            &BACKOFF_FACTOR_RULES,
        );
    }
}
