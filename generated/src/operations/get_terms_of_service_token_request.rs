// Written by `cargo xtask codegen` from models/operations/gettermsofservicetokenrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get terms of service token request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "origin": "https://tidewater-cycles.example"
/// }
/// ```
///
/// Source: [`models/operations/gettermsofservicetokenrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/gettermsofservicetokenrequest.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTermsOfServiceTokenRequest {
    /// The `Origin` header of the page that shows the terms. Required if the `referer` header is not
    /// present.
    pub origin: Option<String>,
    /// The `Referer` header of the page that shows the terms. Required if the `origin` header is not
    /// present.
    pub referer: Option<String>,
}

impl GetTermsOfServiceTokenRequest {
    /// An empty `GetTermsOfServiceTokenRequest`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `origin`.
    #[must_use]
    pub fn with_origin(mut self, value: impl Into<String>) -> Self {
        self.origin = Some(value.into());
        self
    }

    /// Sets `referer`.
    #[must_use]
    pub fn with_referer(mut self, value: impl Into<String>) -> Self {
        self.referer = Some(value.into());
        self
    }
}

impl wire::Blank for GetTermsOfServiceTokenRequest {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for GetTermsOfServiceTokenRequest {
    const NAME: &'static str = "GetTermsOfServiceTokenRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("origin"),
        wire::Key::optional("referer"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.origin),
            1 => wire::fill(map, &mut self.referer),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("origin", &self.origin);
        out.optional("referer", &self.referer);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetTermsOfServiceTokenRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetTermsOfServiceTokenRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetTermsOfServiceTokenRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/operations/gettermsofservicetokenrequest.md",
                17,
                "Required if the `referer` header is not present",
                v::Constraint::AtLeastOne(&["origin", "referer"]),
            ),
        ];
        let fields = [
            ("origin", v::Validate::as_value(&self.origin)),
            ("referer", v::Validate::as_value(&self.referer)),
        ];
        out.fields(at, &fields, &BETWEEN);
    }
}
