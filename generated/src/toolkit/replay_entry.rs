// Written by `cargo xtask codegen` from models/toolkit/replayentry.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// One recorded call. It is kept by a client and no operation sends it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "sequence": 41,
///   "type": "event",
///   "ref": "run-0417",
///   "self": "/replay/41",
///   "gen": 3,
///   "return": "restored",
///   "match": "*",
///   "httpStatus": 500,
///   "elapsedMs": 182.4,
///   "payload": {
///     "transferID": "71f5f1c2-2e43-4a7e-b6bb-60c4b8a2d91e",
///     "attempt": 2
///   },
///   "headers": {
///     "x-request-id": [
///       "7ba84518-a6d3-47dd-9b8b-b4a55bacce7f"
///     ]
///   }
/// }
/// ```
///
/// Source: [`models/toolkit/replayentry.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/replayentry.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplayEntry {
    /// Position in the log, counted from zero. Must be zero or greater.
    pub sequence: i64,
    /// Whether the entry holds a request, a response, or a delivered event.
    pub r#type: crate::toolkit::ReplayEntryType,
    /// Name of the run that the entry belongs to.
    pub r#ref: String,
    /// Local address of this entry.
    pub self_: Option<String>,
    /// Generation counter, raised each time the entry is played back.
    pub r#gen: Option<i64>,
    /// What the player should do with the answer.
    pub r#return: Option<String>,
    /// Scope in which the entry may be replayed.
    pub r#use: Option<String>,
    /// Pattern that an answer has to satisfy.
    pub r#match: Option<String>,
    /// The status code of the recorded response.
    pub http_status: Option<crate::toolkit::HttpStatus>,
    /// Time between request and response in milliseconds, with a fraction.
    pub elapsed_ms: Option<f64>,
    /// The JSON body, exactly as recorded.
    pub payload: Option<crate::support::Value>,
    /// Header fields by lower-case name; a repeated header has several values.
    pub headers: Option<BTreeMap<String, Vec<String>>>,
}

impl ReplayEntry {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        sequence: i64,
        r#type: impl Into<crate::toolkit::ReplayEntryType>,
        r#ref: impl Into<String>,
    ) -> Self {
        Self {
            sequence,
            r#type: r#type.into(),
            r#ref: r#ref.into(),
            ..wire::blank()
        }
    }

    /// Sets `self`.
    #[must_use]
    pub fn with_self(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sets `gen`.
    #[must_use]
    #[inline]
    pub fn with_gen(mut self, value: i64) -> Self {
        self.r#gen = Some(value);
        self
    }

    /// Sets `return`.
    #[must_use]
    pub fn with_return(mut self, value: impl Into<String>) -> Self {
        self.r#return = Some(value.into());
        self
    }

    /// Sets `use`.
    #[must_use]
    pub fn with_use(mut self, value: impl Into<String>) -> Self {
        self.r#use = Some(value.into());
        self
    }

    /// Sets `match`.
    #[must_use]
    pub fn with_match(mut self, value: impl Into<String>) -> Self {
        self.r#match = Some(value.into());
        self
    }

    /// Sets `http_status`.
    #[must_use]
    pub fn with_http_status(
        mut self,
        value: impl Into<crate::toolkit::HttpStatus>,
    ) -> Self {
        self.http_status = Some(value.into());
        self
    }

    /// Sets `elapsed_ms`.
    #[must_use]
    #[inline]
    pub fn with_elapsed_ms(mut self, value: f64) -> Self {
        self.elapsed_ms = Some(value);
        self
    }

    /// Sets `payload`.
    #[must_use]
    pub fn with_payload(mut self, value: impl Into<crate::support::Value>) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Sets `headers`.
    #[must_use]
    #[inline]
    pub fn with_headers(mut self, value: BTreeMap<String, Vec<String>>) -> Self {
        self.headers = Some(value);
        self
    }
}

impl wire::Blank for ReplayEntry {
    #[inline]
    fn blank() -> Self {
        Self {
            sequence: wire::blank(),
            r#type: wire::blank(),
            r#ref: wire::blank(),
            self_: None,
            r#gen: None,
            r#return: None,
            r#use: None,
            r#match: None,
            http_status: None,
            elapsed_ms: None,
            payload: None,
            headers: None,
        }
    }
}

impl wire::Record for ReplayEntry {
    const NAME: &'static str = "ReplayEntry";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("sequence"),
        wire::Key::required("type"),
        wire::Key::required("ref"),
        wire::Key::optional("self"),
        wire::Key::optional("gen"),
        wire::Key::optional("return"),
        wire::Key::optional("use"),
        wire::Key::optional("match"),
        wire::Key::optional("httpStatus"),
        wire::Key::optional("elapsedMs"),
        wire::Key::optional("payload"),
        wire::Key::optional("headers"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill_number(map, &mut self.sequence),
            1 => wire::fill(map, &mut self.r#type),
            2 => wire::fill(map, &mut self.r#ref),
            3 => wire::fill(map, &mut self.self_),
            4 => wire::fill_number(map, &mut self.r#gen),
            5 => wire::fill(map, &mut self.r#return),
            6 => wire::fill(map, &mut self.r#use),
            7 => wire::fill(map, &mut self.r#match),
            8 => wire::fill(map, &mut self.http_status),
            9 => wire::fill_number(map, &mut self.elapsed_ms),
            10 => wire::fill(map, &mut self.payload),
            11 => wire::fill(map, &mut self.headers),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required_number("sequence", &self.sequence);
        out.required("type", &self.r#type);
        out.required("ref", &self.r#ref);
        out.optional("self", &self.self_);
        out.optional_number("gen", &self.r#gen);
        out.optional("return", &self.r#return);
        out.optional("use", &self.r#use);
        out.optional("match", &self.r#match);
        out.optional("httpStatus", &self.http_status);
        out.optional_number("elapsedMs", &self.elapsed_ms);
        out.optional("payload", &self.payload);
        out.optional("headers", &self.headers);
    }
}

impl<'de> ::serde::Deserialize<'de> for ReplayEntry {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ReplayEntry {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl ReplayEntry {
    /// The least value of [`sequence`](Self::sequence).
    ///
    /// Documented on [`models/toolkit/replayentry.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/replayentry.md), line 36: `Must be zero or greater`
    pub const SEQUENCE_MINIMUM: i64 = 0;
}

impl validate::Validate for ReplayEntry {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static SEQUENCE_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/replayentry.md",
                36,
                "Must be zero or greater",
                v::Constraint::Minimum(
                    v::Limit::inclusive(
                        v::Scalar::Integer(ReplayEntry::SEQUENCE_MINIMUM),
                    ),
                ),
            ),
        ];
        out.value(
            &at.key("sequence"),
            v::Validate::as_value(&self.sequence),
            &SEQUENCE_RULES,
        );
    }
}
