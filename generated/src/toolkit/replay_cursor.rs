// Written by `cargo xtask codegen` from models/toolkit/replaycursor.mdx. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A bookmark in a [`ReplayLog`](crate::toolkit::ReplayLog). It is written by the player and no
/// operation sends it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "cursor": "c41",
///   "position": 41,
///   "order": 1,
///   "savedOn": "2026-05-14T19:22:05Z"
/// }
/// ```
///
/// Source: [`models/toolkit/replaycursor.mdx`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/replaycursor.mdx)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplayCursor {
    /// Opaque bookmark. Must not be empty.
    pub cursor: String,
    /// Sequence number of the next entry to play. Must be 0 or greater.
    pub position: i64,
    /// The direction of playback.
    pub order: Option<crate::toolkit::PlaybackOrder>,
    /// When the bookmark was written.
    pub saved_on: Option<crate::support::Timestamp>,
}

impl ReplayCursor {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(cursor: impl Into<String>, position: i64) -> Self {
        Self {
            cursor: cursor.into(),
            position,
            ..wire::blank()
        }
    }

    /// Sets `order`.
    #[must_use]
    pub fn with_order(
        mut self,
        value: impl Into<crate::toolkit::PlaybackOrder>,
    ) -> Self {
        self.order = Some(value.into());
        self
    }

    /// Sets `saved_on`.
    #[must_use]
    pub fn with_saved_on(mut self, value: impl Into<crate::support::Timestamp>) -> Self {
        self.saved_on = Some(value.into());
        self
    }
}

impl wire::Blank for ReplayCursor {
    #[inline]
    fn blank() -> Self {
        Self {
            cursor: wire::blank(),
            position: wire::blank(),
            order: None,
            saved_on: None,
        }
    }
}

impl wire::Record for ReplayCursor {
    const NAME: &'static str = "ReplayCursor";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("cursor"),
        wire::Key::required("position"),
        wire::Key::optional("order"),
        wire::Key::optional("savedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.cursor),
            1 => wire::fill_number(map, &mut self.position),
            2 => wire::fill(map, &mut self.order),
            3 => wire::fill(map, &mut self.saved_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("cursor", &self.cursor);
        out.required_number("position", &self.position);
        out.optional("order", &self.order);
        out.optional("savedOn", &self.saved_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for ReplayCursor {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ReplayCursor {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl ReplayCursor {
    /// The fewest characters of [`cursor`](Self::cursor).
    ///
    /// Documented on [`models/toolkit/replaycursor.mdx`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/replaycursor.mdx), line 30: `Must not be empty`
    pub const CURSOR_MIN_CHARS: usize = 1;

    /// The least value of [`position`](Self::position).
    ///
    /// Documented on [`models/toolkit/replaycursor.mdx`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/replaycursor.mdx), line 31: `Must be 0 or greater`
    pub const POSITION_MINIMUM: i64 = 0;
}

impl validate::Validate for ReplayCursor {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static CURSOR_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/replaycursor.mdx",
                30,
                "Must not be empty",
                v::Constraint::MinChars(ReplayCursor::CURSOR_MIN_CHARS),
            ),
        ];
        static POSITION_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/replaycursor.mdx",
                31,
                "Must be 0 or greater",
                v::Constraint::Minimum(
                    v::Limit::inclusive(
                        v::Scalar::Integer(ReplayCursor::POSITION_MINIMUM),
                    ),
                ),
            ),
        ];
        out.value(&at.key("cursor"), v::Validate::as_value(&self.cursor), &CURSOR_RULES);
        out.value(
            &at.key("position"),
            v::Validate::as_value(&self.position),
            &POSITION_RULES,
        );
        out.inside(&at.key("order"), &self.order);
    }
}
