// Written by `cargo xtask codegen` from models/toolkit/keyfilter.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Compares one metadata key with a value.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "op": "key",
///   "key": "region",
///   "value": "north"
/// }
/// ```
///
/// Source: [`models/toolkit/keyfilter.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/keyfilter.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyFilter {
    /// Marks this kind of filter.
    pub op: crate::literals::Key,
    /// Metadata key to look at. Max 64 characters.
    pub key: String,
    /// What the key has to hold; when left out, the key only has to exist.
    pub value: Option<crate::toolkit::FilterValue>,
}

impl KeyFilter {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..wire::blank()
        }
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<crate::toolkit::FilterValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl wire::Blank for KeyFilter {
    #[inline]
    fn blank() -> Self {
        Self {
            op: wire::blank(),
            key: wire::blank(),
            value: None,
        }
    }
}

impl wire::Record for KeyFilter {
    const NAME: &'static str = "KeyFilter";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("op"),
        wire::Key::required("key"),
        wire::Key::optional("value"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.op),
            1 => wire::fill(map, &mut self.key),
            2 => wire::fill(map, &mut self.value),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("op", &self.op);
        out.required("key", &self.key);
        out.optional("value", &self.value);
    }
}

impl<'de> ::serde::Deserialize<'de> for KeyFilter {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for KeyFilter {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl KeyFilter {
    /// The most characters of [`key`](Self::key).
    ///
    /// Documented on [`models/toolkit/keyfilter.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/keyfilter.md), line 22: `Max 64 characters`
    pub const KEY_MAX_CHARS: usize = 64;
}

impl validate::Validate for KeyFilter {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static KEY_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/keyfilter.md",
                22,
                "Max 64 characters",
                v::Constraint::MaxChars(KeyFilter::KEY_MAX_CHARS),
            ),
        ];
        out.value(&at.key("key"), v::Validate::as_value(&self.key), &KEY_RULES);
    }
}
