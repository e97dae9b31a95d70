// Written by `cargo xtask codegen` from models/components/parcel.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Something on its way.
///
/// Source: `models/components/parcel.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    /// What the parcel is called.
    ///
    /// Example: `p_1`
    pub id: String,
    /// How big it is.
    ///
    /// Example: `small`
    pub size: crate::components::ParcelSize,
    /// Up to 40 characters. Must be at most 40 characters long.
    pub note: Option<String>,
    /// When it was sent.
    pub sent_on: Option<crate::support::Timestamp>,
}

impl Parcel {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        size: impl Into<crate::components::ParcelSize>,
    ) -> Self {
        Self {
            id: id.into(),
            size: size.into(),
            ..wire::blank()
        }
    }

    /// Sets `note`.
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `sent_on`.
    #[must_use]
    pub fn with_sent_on(mut self, value: impl Into<crate::support::Timestamp>) -> Self {
        self.sent_on = Some(value.into());
        self
    }
}

impl wire::Blank for Parcel {
    #[inline]
    fn blank() -> Self {
        Self {
            id: wire::blank(),
            size: wire::blank(),
            note: None,
            sent_on: None,
        }
    }
}

impl wire::Record for Parcel {
    const NAME: &'static str = "Parcel";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("id"),
        wire::Key::required("size"),
        wire::Key::optional("note"),
        wire::Key::optional("sentOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.id),
            1 => wire::fill(map, &mut self.size),
            2 => wire::fill(map, &mut self.note),
            3 => wire::fill(map, &mut self.sent_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("id", &self.id);
        out.required("size", &self.size);
        out.optional("note", &self.note);
        out.optional("sentOn", &self.sent_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for Parcel {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Parcel {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl Parcel {
    /// The most characters of [`note`](Self::note).
    ///
    /// Documented on `models/components/parcel.md`, line 11: `Up to 40 characters`
    pub const NOTE_MAX_CHARS: usize = 40;
}

impl validate::Validate for Parcel {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static NOTE_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/components/parcel.md",
                11,
                "Up to 40 characters",
                v::Constraint::MaxChars(Parcel::NOTE_MAX_CHARS),
            ),
        ];
        out.inside(&at.key("size"), &self.size);
        out.value(&at.key("note"), v::Validate::as_value(&self.note), &NOTE_RULES);
    }
}
