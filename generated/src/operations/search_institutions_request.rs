// Written by `cargo xtask codegen` from models/operations/searchinstitutionsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What is known of the bank to look for.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "name": "Cascade Mutual Bank",
///   "limit": 25
/// }
/// ```
///
/// Source: [`models/operations/searchinstitutionsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/searchinstitutionsrequest.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchInstitutionsRequest {
    /// The bank's name, or part of it. One of `name` and `routingNumber` is required.
    pub name: Option<String>,
    /// The bank's routing number. One of `name` and `routingNumber` is required.
    pub routing_number: Option<String>,
    /// The most banks to return.
    ///
    /// Example: `25`
    pub limit: Option<i64>,
}

impl SearchInstitutionsRequest {
    /// An empty `SearchInstitutionsRequest`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `routing_number`.
    #[must_use]
    pub fn with_routing_number(mut self, value: impl Into<String>) -> Self {
        self.routing_number = Some(value.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl wire::Blank for SearchInstitutionsRequest {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for SearchInstitutionsRequest {
    const NAME: &'static str = "SearchInstitutionsRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("name"),
        wire::Key::optional("routingNumber"),
        wire::Key::optional("limit"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.name),
            1 => wire::fill(map, &mut self.routing_number),
            2 => wire::fill_number(map, &mut self.limit),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("name", &self.name);
        out.optional("routingNumber", &self.routing_number);
        out.optional_number("limit", &self.limit);
    }
}

impl<'de> ::serde::Deserialize<'de> for SearchInstitutionsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for SearchInstitutionsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for SearchInstitutionsRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/operations/searchinstitutionsrequest.md",
                20,
                "One of `name` and `routingNumber` is required",
                v::Constraint::AtLeastOne(&["name", "routingNumber"]),
            ),
        ];
        let fields = [
            ("name", v::Validate::as_value(&self.name)),
            ("routingNumber", v::Validate::as_value(&self.routing_number)),
        ];
        out.fields(at, &fields, &BETWEEN);
    }
}
