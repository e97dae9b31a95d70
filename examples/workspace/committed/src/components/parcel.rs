// Written by `cargo xtask codegen` from models/components/parcel.md. Do not edit.

/// Something on its way.
///
/// Source: `models/components/parcel.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    /// What the parcel is called.
    ///
    /// Example: `p_1`
    pub id: ::std::string::String,
    /// How big it is.
    ///
    /// Example: `small`
    pub size: crate::components::ParcelSize,
    /// Up to 40 characters. Must be at most 40 characters long.
    pub note: ::core::option::Option<::std::string::String>,
    /// When it was sent.
    pub sent_on: ::core::option::Option<crate::support::Timestamp>,
}

impl Parcel {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        id: impl ::core::convert::Into<::std::string::String>,
        size: impl ::core::convert::Into<crate::components::ParcelSize>,
    ) -> Self {
        Self {
            id: id.into(),
            size: size.into(),
            ..crate::support::wire::blank()
        }
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

    /// Sets `sent_on`.
    #[must_use]
    pub fn with_sent_on(
        mut self,
        value: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        self.sent_on = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for Parcel {
    fn blank() -> Self {
        Self {
            id: crate::support::wire::blank(),
            size: crate::support::wire::blank(),
            note: ::core::option::Option::None,
            sent_on: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for Parcel {
    const NAME: &'static str = "Parcel";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("id"),
        crate::support::wire::Key::required("size"),
        crate::support::wire::Key::optional("note"),
        crate::support::wire::Key::optional("sentOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.id),
            1 => crate::support::wire::fill(map, &mut self.size),
            2 => crate::support::wire::fill(map, &mut self.note),
            3 => crate::support::wire::fill(map, &mut self.sent_on),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("id", &self.id);
        out.required("size", &self.size);
        out.optional("note", &self.note);
        out.optional("sentOn", &self.sent_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for Parcel {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for Parcel {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

/// Documented limits.
impl Parcel {
    /// The most characters of [`note`](Self::note).
    ///
    /// Documented on `models/components/parcel.md`, line 11: `Up to 40 characters`
    pub const NOTE_MAX_CHARS: usize = 40;
}

impl crate::support::validate::Validate for Parcel {
    const RECEIVED: bool = true;
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
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
