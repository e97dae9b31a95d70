// Written by `cargo xtask codegen` from models/toolkit/legacyreplaynote.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A free-text remark from recordings made before `ReplayLog.note` existed.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "text": "Kept for the spring audit"
/// }
/// ```
///
/// Source: [`models/toolkit/legacyreplaynote.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/legacyreplaynote.md)
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LegacyReplayNote {
    /// The remark itself.
    pub text: String,
    /// Who wrote the remark; `ReplayLog.owner` says so now.
    #[deprecated]
    pub author: Option<String>,
}

#[allow(deprecated, reason = "the docs still list it")]
impl LegacyReplayNote {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..wire::blank()
        }
    }

    /// Sets `author`.
    #[must_use]
    pub fn with_author(mut self, value: impl Into<String>) -> Self {
        self.author = Some(value.into());
        self
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl wire::Blank for LegacyReplayNote {
    #[inline]
    fn blank() -> Self {
        Self {
            text: wire::blank(),
            author: None,
        }
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl wire::Record for LegacyReplayNote {
    const NAME: &'static str = "LegacyReplayNote";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("text"),
        wire::Key::optional("author"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.text),
            1 => wire::fill(map, &mut self.author),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("text", &self.text);
        out.optional("author", &self.author);
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl<'de> ::serde::Deserialize<'de> for LegacyReplayNote {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl ::serde::Serialize for LegacyReplayNote {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl validate::Validate for LegacyReplayNote {
    const RECEIVED: bool = true;
}
