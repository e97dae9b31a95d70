// Written by `cargo xtask codegen` from models/toolkit/fixturefile.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A file of sample rows, read as a stream.
///
/// Source: [`models/toolkit/fixturefile.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/fixturefile.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FixtureFile {
    /// Name under which the rows were saved.
    pub file_name: String,
    /// The bytes of the file.
    pub content: crate::support::Bytes,
    /// MIME type of the bytes. Required if `bytes` is set.
    ///
    /// Example: `text/csv`
    pub media_type: Option<String>,
    /// Length of the file, if known in advance. Must be positive.
    pub bytes: Option<i64>,
}

impl FixtureFile {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        file_name: impl Into<String>,
        content: impl Into<crate::support::Bytes>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            content: content.into(),
            ..wire::blank()
        }
    }

    /// Sets `media_type`.
    #[must_use]
    pub fn with_media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }

    /// Sets `bytes`.
    #[must_use]
    #[inline]
    pub fn with_bytes(mut self, value: i64) -> Self {
        self.bytes = Some(value);
        self
    }
}

impl wire::Blank for FixtureFile {
    #[inline]
    fn blank() -> Self {
        Self {
            file_name: wire::blank(),
            content: wire::blank(),
            media_type: None,
            bytes: None,
        }
    }
}

impl wire::Record for FixtureFile {
    const NAME: &'static str = "FixtureFile";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("fileName"),
        wire::Key::required("content"),
        wire::Key::optional("mediaType"),
        wire::Key::optional("bytes"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.file_name),
            1 => wire::fill(map, &mut self.content),
            2 => wire::fill(map, &mut self.media_type),
            3 => wire::fill_number(map, &mut self.bytes),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("fileName", &self.file_name);
        out.required("content", &self.content);
        out.optional("mediaType", &self.media_type);
        out.optional_number("bytes", &self.bytes);
    }
}

impl<'de> ::serde::Deserialize<'de> for FixtureFile {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for FixtureFile {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl FixtureFile {
    /// The number that is just too small for [`bytes`](Self::bytes).
    ///
    /// Documented on [`models/toolkit/fixturefile.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/fixturefile.md), line 25: `Must be positive`
    pub const BYTES_EXCLUSIVE_MINIMUM: i64 = 0;
}

impl validate::Validate for FixtureFile {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static MEDIA_TYPE_BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/fixturefile.md",
                24,
                "Required if `bytes` is set",
                v::Constraint::RequiredIf {
                    field: "mediaType",
                    when: v::Condition::Present(&["bytes"]),
                },
            ),
        ];
        static BYTES_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/fixturefile.md",
                25,
                "Must be positive",
                v::Constraint::Minimum(
                    v::Limit::exclusive(
                        v::Scalar::Integer(FixtureFile::BYTES_EXCLUSIVE_MINIMUM),
                    ),
                ),
            ),
        ];
        let fields = [
            ("mediaType", v::Validate::as_value(&self.media_type)),
            ("bytes", v::Validate::as_value(&self.bytes)),
        ];
        out.fields(at, &fields, &MEDIA_TYPE_BETWEEN);
        out.value(&at.key("bytes"), v::Validate::as_value(&self.bytes), &BYTES_RULES);
    }
}
