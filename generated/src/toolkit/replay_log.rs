// Written by `cargo xtask codegen` from models/toolkit/replaylog.md. Do not edit.

/// A recording of calls, written by a client so that they can be played back later.
///
/// A log is plain data:
///
/// - entries are in the order in which they were sent;
/// - times are those of the recording machine;
/// - nothing in it is secret, because headers are filtered first.
///
/// No operation sends it. See [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110) for what the
/// method and status of an entry mean.
///
/// Source: `models/toolkit/replaylog.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplayLog {
    /// The machine or person that made the recording.
    ///
    /// Example: `till-3`
    pub owner: ::std::string::String,
    /// The local day on which recording began.
    pub started_on: crate::support::Date,
    /// Every call of the recording, oldest first.
    pub entries: ::std::vec::Vec<crate::toolkit::ReplayEntry>,
    /// The same calls in groups that may run side by side.
    pub batches: ::core::option::Option<
        ::std::vec::Vec<::std::vec::Vec<crate::toolkit::ReplayEntry>>,
    >,
    /// How far playback has come.
    pub cursor: ::core::option::Option<crate::toolkit::ReplayCursor>,
    /// Anything worth remembering about the run. Max 280 characters.
    pub note: ::core::option::Option<::std::string::String>,
    /// Milliseconds to add to each recorded time; negative when the clock ran fast.
    pub clock_skew_ms: ::core::option::Option<i64>,
    /// Present, and always true, when the recording was cut short.
    pub partial: crate::support::Always<true>,
}

impl ReplayLog {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        owner: impl ::core::convert::Into<::std::string::String>,
        started_on: impl ::core::convert::Into<crate::support::Date>,
        entries: ::std::vec::Vec<crate::toolkit::ReplayEntry>,
    ) -> Self {
        Self {
            owner: owner.into(),
            started_on: started_on.into(),
            entries,
            ..crate::support::wire::blank()
        }
    }

    /// Sets `batches`.
    #[must_use]
    pub fn with_batches(
        mut self,
        value: ::std::vec::Vec<::std::vec::Vec<crate::toolkit::ReplayEntry>>,
    ) -> Self {
        self.batches = ::core::option::Option::Some(value);
        self
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn with_cursor(mut self, value: crate::toolkit::ReplayCursor) -> Self {
        self.cursor = ::core::option::Option::Some(value);
        self
    }

    /// Sets `note`.
    #[must_use]
    pub fn with_note(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.note = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `clock_skew_ms`.
    #[must_use]
    pub fn with_clock_skew_ms(mut self, value: i64) -> Self {
        self.clock_skew_ms = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for ReplayLog {
    fn blank() -> Self {
        Self {
            owner: crate::support::wire::blank(),
            started_on: crate::support::wire::blank(),
            entries: crate::support::wire::blank(),
            batches: ::core::option::Option::None,
            cursor: ::core::option::Option::None,
            note: ::core::option::Option::None,
            clock_skew_ms: ::core::option::Option::None,
            partial: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for ReplayLog {
    const NAME: &'static str = "ReplayLog";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("owner"),
        crate::support::wire::Key::required("startedOn"),
        crate::support::wire::Key::required("entries"),
        crate::support::wire::Key::optional("batches"),
        crate::support::wire::Key::optional("cursor"),
        crate::support::wire::Key::optional("note"),
        crate::support::wire::Key::optional("clockSkewMs"),
        crate::support::wire::Key::optional("partial")
            .always(crate::support::wire::Literal::Bool(true)),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.owner),
            1 => crate::support::wire::fill(map, &mut self.started_on),
            2 => crate::support::wire::fill(map, &mut self.entries),
            3 => crate::support::wire::fill(map, &mut self.batches),
            4 => crate::support::wire::fill(map, &mut self.cursor),
            5 => crate::support::wire::fill(map, &mut self.note),
            6 => crate::support::wire::fill_number(map, &mut self.clock_skew_ms),
            7 => crate::support::wire::fill_unless_null(map, &mut self.partial),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("owner", &self.owner);
        out.required("startedOn", &self.started_on);
        out.required("entries", &self.entries);
        out.optional("batches", &self.batches);
        out.optional("cursor", &self.cursor);
        out.optional("note", &self.note);
        out.optional_number("clockSkewMs", &self.clock_skew_ms);
        out.required("partial", &self.partial);
    }
}

impl<'de> ::serde::Deserialize<'de> for ReplayLog {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for ReplayLog {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

/// Documented limits.
impl ReplayLog {
    /// The most characters of [`note`](Self::note).
    ///
    /// Documented on `models/toolkit/replaylog.md`, line 70: `Max 280 characters`
    pub const NOTE_MAX_CHARS: usize = 280;
}

impl crate::support::validate::Validate for ReplayLog {
    const RECEIVED: bool = true;
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        use crate::support::validate as v;
        static NOTE_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/replaylog.md",
                70,
                "Max 280 characters",
                v::Constraint::MaxChars(ReplayLog::NOTE_MAX_CHARS),
            ),
        ];
        out.inside(&at.key("entries"), &self.entries);
        out.inside(&at.key("batches"), &self.batches);
        out.inside(&at.key("cursor"), &self.cursor);
        out.value(&at.key("note"), v::Validate::as_value(&self.note), &NOTE_RULES);
    }
}
