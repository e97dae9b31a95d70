// Written by `cargo xtask codegen` from models/toolkit/anyoffilter.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Passes when at least one inner filter passes.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "op": "any",
///   "filters": [
///     {
///       "op": "key",
///       "key": "region",
///       "value": "north"
///     },
///     {
///       "op": "key",
///       "key": "score",
///       "value": -7.5
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/toolkit/anyoffilter.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/anyoffilter.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnyOfFilter {
    /// Marks this kind of filter.
    pub op: crate::literals::Any,
    /// The inner filters, of which one has to pass.
    pub filters: Vec<crate::toolkit::MetadataFilter>,
}

impl AnyOfFilter {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(filters: Vec<crate::toolkit::MetadataFilter>) -> Self {
        Self { filters, ..wire::blank() }
    }
}

impl wire::Blank for AnyOfFilter {
    #[inline]
    fn blank() -> Self {
        Self {
            op: wire::blank(),
            filters: wire::blank(),
        }
    }
}

impl wire::Record for AnyOfFilter {
    const NAME: &'static str = "AnyOfFilter";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("op"),
        wire::Key::required("filters"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.op),
            1 => wire::fill(map, &mut self.filters),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("op", &self.op);
        out.required("filters", &self.filters);
    }
}

impl<'de> ::serde::Deserialize<'de> for AnyOfFilter {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AnyOfFilter {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AnyOfFilter {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("filters"), &self.filters);
    }
}
