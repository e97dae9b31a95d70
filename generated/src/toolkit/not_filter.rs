// Written by `cargo xtask codegen` from models/toolkit/notfilter.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Passes when the inner filter does not.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "op": "not",
///   "filter": {
///     "op": "key",
///     "key": "region",
///     "value": "south"
///   }
/// }
/// ```
///
/// Source: [`models/toolkit/notfilter.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/notfilter.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotFilter {
    /// Marks this kind of filter.
    pub op: crate::literals::Not,
    /// The filter to turn around.
    pub filter: Box<crate::toolkit::MetadataFilter>,
}

impl NotFilter {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(filter: impl Into<Box<crate::toolkit::MetadataFilter>>) -> Self {
        Self {
            filter: filter.into(),
            ..wire::blank()
        }
    }
}

impl wire::Blank for NotFilter {
    #[inline]
    fn blank() -> Self {
        Self {
            op: wire::blank(),
            filter: wire::blank(),
        }
    }
}

impl wire::Record for NotFilter {
    const NAME: &'static str = "NotFilter";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("op"),
        wire::Key::required("filter"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.op),
            1 => wire::fill(map, &mut self.filter),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("op", &self.op);
        out.required("filter", &self.filter);
    }
}

impl<'de> ::serde::Deserialize<'de> for NotFilter {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for NotFilter {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for NotFilter {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("filter"), &self.filter);
    }
}
