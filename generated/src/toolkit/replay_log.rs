// Written by `cargo xtask codegen` from models/toolkit/replaylog.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

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
/// Source: [`models/toolkit/replaylog.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/replaylog.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplayLog {
    /// The machine or person that made the recording.
    ///
    /// Example: `till-3`
    pub owner: String,
    /// The local day on which recording began.
    pub started_on: crate::support::Date,
    /// Every call of the recording, oldest first.
    pub entries: Vec<crate::toolkit::ReplayEntry>,
    /// The same calls in groups that may run side by side.
    pub batches: Option<Vec<Vec<crate::toolkit::ReplayEntry>>>,
    /// How far playback has come.
    pub cursor: Option<crate::toolkit::ReplayCursor>,
    /// Anything worth remembering about the run. Max 280 characters.
    pub note: Option<String>,
    /// Milliseconds to add to each recorded time; negative when the clock ran fast.
    pub clock_skew_ms: Option<i64>,
    /// Present, and always true, when the recording was cut short.
    pub partial: Option<crate::support::Always<true>>,
}

impl ReplayLog {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        owner: impl Into<String>,
        started_on: impl Into<crate::support::Date>,
        entries: Vec<crate::toolkit::ReplayEntry>,
    ) -> Self {
        Self {
            owner: owner.into(),
            started_on: started_on.into(),
            entries,
            ..wire::blank()
        }
    }

    /// Sets `batches`.
    #[must_use]
    #[inline]
    pub fn with_batches(mut self, value: Vec<Vec<crate::toolkit::ReplayEntry>>) -> Self {
        self.batches = Some(value);
        self
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn with_cursor(mut self, value: crate::toolkit::ReplayCursor) -> Self {
        self.cursor = Some(value);
        self
    }

    /// Sets `note`.
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `clock_skew_ms`.
    #[must_use]
    #[inline]
    pub fn with_clock_skew_ms(mut self, value: i64) -> Self {
        self.clock_skew_ms = Some(value);
        self
    }

    /// Sets `partial`.
    #[must_use]
    #[inline]
    pub fn with_partial(mut self, value: crate::support::Always<true>) -> Self {
        self.partial = Some(value);
        self
    }
}

impl wire::Blank for ReplayLog {
    #[inline]
    fn blank() -> Self {
        Self {
            owner: wire::blank(),
            started_on: wire::blank(),
            entries: wire::blank(),
            batches: None,
            cursor: None,
            note: None,
            clock_skew_ms: None,
            partial: None,
        }
    }
}

impl wire::Record for ReplayLog {
    const NAME: &'static str = "ReplayLog";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("owner"),
        wire::Key::required("startedOn"),
        wire::Key::required("entries"),
        wire::Key::optional("batches"),
        wire::Key::optional("cursor"),
        wire::Key::optional("note"),
        wire::Key::optional("clockSkewMs"),
        wire::Key::optional("partial"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.owner),
            1 => wire::fill(map, &mut self.started_on),
            2 => wire::fill(map, &mut self.entries),
            3 => wire::fill(map, &mut self.batches),
            4 => wire::fill(map, &mut self.cursor),
            5 => wire::fill(map, &mut self.note),
            6 => wire::fill_number(map, &mut self.clock_skew_ms),
            7 => wire::fill(map, &mut self.partial),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("owner", &self.owner);
        out.required("startedOn", &self.started_on);
        out.required("entries", &self.entries);
        out.optional("batches", &self.batches);
        out.optional("cursor", &self.cursor);
        out.optional("note", &self.note);
        out.optional_number("clockSkewMs", &self.clock_skew_ms);
        out.optional("partial", &self.partial);
    }
}

impl<'de> ::serde::Deserialize<'de> for ReplayLog {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ReplayLog {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl ReplayLog {
    /// The most characters of [`note`](Self::note).
    ///
    /// Documented on [`models/toolkit/replaylog.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/replaylog.md), line 70: `Max 280 characters`
    pub const NOTE_MAX_CHARS: usize = 280;
}

impl validate::Validate for ReplayLog {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
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
