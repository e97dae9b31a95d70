// Written by `cargo xtask codegen` from models/toolkit/replayentry.md. Do not edit.

/// One recorded call. It is kept by a client and no operation sends it.
///
/// Source: `models/toolkit/replayentry.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplayEntry {
    /// Position in the log, counted from zero. Must be zero or greater.
    pub sequence: i64,
    /// Whether the entry holds a request, a response, or a delivered event.
    pub r#type: crate::toolkit::ReplayEntryType,
    /// Name of the run that the entry belongs to.
    pub r#ref: ::std::string::String,
    /// Local address of this entry.
    pub self_: ::core::option::Option<::std::string::String>,
    /// Generation counter, raised each time the entry is played back.
    pub r#gen: ::core::option::Option<i64>,
    /// What the player should do with the answer.
    pub r#return: ::core::option::Option<::std::string::String>,
    /// Scope in which the entry may be replayed.
    pub r#use: ::core::option::Option<::std::string::String>,
    /// Pattern that an answer has to satisfy.
    pub r#match: ::core::option::Option<::std::string::String>,
    /// The status code of the recorded response.
    pub http_status: ::core::option::Option<crate::toolkit::HttpStatus>,
    /// Time between request and response in milliseconds, with a fraction.
    pub elapsed_ms: ::core::option::Option<f64>,
    /// The JSON body, exactly as recorded.
    pub payload: ::core::option::Option<crate::support::Value>,
    /// Header fields by lower-case name; a repeated header has several values.
    pub headers: ::core::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
}

impl ReplayEntry {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        sequence: i64,
        r#type: impl ::core::convert::Into<crate::toolkit::ReplayEntryType>,
        r#ref: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            sequence,
            r#type: r#type.into(),
            r#ref: r#ref.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `self`.
    #[must_use]
    pub fn with_self(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.self_ = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `gen`.
    #[must_use]
    pub fn with_gen(mut self, value: i64) -> Self {
        self.r#gen = ::core::option::Option::Some(value);
        self
    }

    /// Sets `return`.
    #[must_use]
    pub fn with_return(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#return = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `use`.
    #[must_use]
    pub fn with_use(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#use = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `match`.
    #[must_use]
    pub fn with_match(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#match = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `http_status`.
    #[must_use]
    pub fn with_http_status(
        mut self,
        value: impl ::core::convert::Into<crate::toolkit::HttpStatus>,
    ) -> Self {
        self.http_status = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `elapsed_ms`.
    #[must_use]
    pub fn with_elapsed_ms(mut self, value: f64) -> Self {
        self.elapsed_ms = ::core::option::Option::Some(value);
        self
    }

    /// Sets `payload`.
    #[must_use]
    pub fn with_payload(
        mut self,
        value: impl ::core::convert::Into<crate::support::Value>,
    ) -> Self {
        self.payload = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `headers`.
    #[must_use]
    pub fn with_headers(
        mut self,
        value: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    ) -> Self {
        self.headers = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for ReplayEntry {
    fn blank() -> Self {
        Self {
            sequence: crate::support::wire::blank(),
            r#type: crate::support::wire::blank(),
            r#ref: crate::support::wire::blank(),
            self_: ::core::option::Option::None,
            r#gen: ::core::option::Option::None,
            r#return: ::core::option::Option::None,
            r#use: ::core::option::Option::None,
            r#match: ::core::option::Option::None,
            http_status: ::core::option::Option::None,
            elapsed_ms: ::core::option::Option::None,
            payload: ::core::option::Option::None,
            headers: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for ReplayEntry {
    const NAME: &'static str = "ReplayEntry";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("sequence"),
        crate::support::wire::Key::required("type"),
        crate::support::wire::Key::required("ref"),
        crate::support::wire::Key::optional("self"),
        crate::support::wire::Key::optional("gen"),
        crate::support::wire::Key::optional("return"),
        crate::support::wire::Key::optional("use"),
        crate::support::wire::Key::optional("match"),
        crate::support::wire::Key::optional("httpStatus"),
        crate::support::wire::Key::optional("elapsedMs"),
        crate::support::wire::Key::optional("payload"),
        crate::support::wire::Key::optional("headers"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill_number(map, &mut self.sequence),
            1 => crate::support::wire::fill(map, &mut self.r#type),
            2 => crate::support::wire::fill(map, &mut self.r#ref),
            3 => crate::support::wire::fill(map, &mut self.self_),
            4 => crate::support::wire::fill_number(map, &mut self.r#gen),
            5 => crate::support::wire::fill(map, &mut self.r#return),
            6 => crate::support::wire::fill(map, &mut self.r#use),
            7 => crate::support::wire::fill(map, &mut self.r#match),
            8 => crate::support::wire::fill(map, &mut self.http_status),
            9 => crate::support::wire::fill_number(map, &mut self.elapsed_ms),
            10 => crate::support::wire::fill(map, &mut self.payload),
            11 => crate::support::wire::fill(map, &mut self.headers),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for ReplayEntry {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

/// Documented limits.
impl ReplayEntry {
    /// The least value of [`sequence`](Self::sequence).
    ///
    /// Documented on `models/toolkit/replayentry.md`, line 36: `Must be zero or greater`
    pub const SEQUENCE_MINIMUM: i64 = 0;
}

impl crate::support::validate::Validate for ReplayEntry {
    const RECEIVED: bool = true;
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
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
