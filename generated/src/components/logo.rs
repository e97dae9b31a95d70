// Written by `cargo xtask codegen` from models/components/logo.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A picture of a bank's logo.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "name": "Cascade Mutual Bank",
///   "url": "https://img.example/logos/cascade.png"
/// }
/// ```
///
/// Source: [`models/components/logo.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/logo.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Logo {
    /// Whose logo it is.
    pub name: String,
    /// Where to download the picture.
    pub url: String,
}

impl Logo {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
        }
    }
}

impl wire::Blank for Logo {
    #[inline]
    fn blank() -> Self {
        Self {
            name: wire::blank(),
            url: wire::blank(),
        }
    }
}

impl wire::Record for Logo {
    const NAME: &'static str = "Logo";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("name"),
        wire::Key::required("url"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.name),
            1 => wire::fill(map, &mut self.url),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("name", &self.name);
        out.required("url", &self.url);
    }
}

impl<'de> ::serde::Deserialize<'de> for Logo {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Logo {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Logo {
    const RECEIVED: bool = true;
}
