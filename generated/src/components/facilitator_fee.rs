// Written by `cargo xtask codegen` from models/components/facilitatorfee.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// What the platform keeps of a transfer: a fixed total, or a markup on Moov's own fee.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "totalDecimal": "3.125"
/// }
/// ```
///
/// Source: [`models/components/facilitatorfee.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/facilitatorfee.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FacilitatorFee {
    /// The fee in cents. Only one of `total` and `totalDecimal` can be set.
    pub total: Option<i64>,
    /// The fee as decimal text with up to nine places, for fees that are not whole cents. Only one of
    /// `total` and `totalDecimal` can be set.
    ///
    /// Example: `3.125`
    pub total_decimal: Option<String>,
    /// The markup in cents. Only one of `markup` and `markupDecimal` can be set.
    pub markup: Option<i64>,
    /// The markup as decimal text with up to nine places, for markups that are not whole cents. Only
    /// one of `markup` and `markupDecimal` can be set.
    ///
    /// Example: `0.4375`
    pub markup_decimal: Option<String>,
}

impl FacilitatorFee {
    /// An empty `FacilitatorFee`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `total`.
    #[must_use]
    #[inline]
    pub fn with_total(mut self, value: i64) -> Self {
        self.total = Some(value);
        self
    }

    /// Sets `total_decimal`.
    #[must_use]
    pub fn with_total_decimal(mut self, value: impl Into<String>) -> Self {
        self.total_decimal = Some(value.into());
        self
    }

    /// Sets `markup`.
    #[must_use]
    #[inline]
    pub fn with_markup(mut self, value: i64) -> Self {
        self.markup = Some(value);
        self
    }

    /// Sets `markup_decimal`.
    #[must_use]
    pub fn with_markup_decimal(mut self, value: impl Into<String>) -> Self {
        self.markup_decimal = Some(value.into());
        self
    }
}

impl wire::Blank for FacilitatorFee {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for FacilitatorFee {
    const NAME: &'static str = "FacilitatorFee";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("total"),
        wire::Key::optional("totalDecimal"),
        wire::Key::optional("markup"),
        wire::Key::optional("markupDecimal"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill_number(map, &mut self.total),
            1 => wire::fill(map, &mut self.total_decimal),
            2 => wire::fill_number(map, &mut self.markup),
            3 => wire::fill(map, &mut self.markup_decimal),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional_number("total", &self.total);
        out.optional("totalDecimal", &self.total_decimal);
        out.optional_number("markup", &self.markup);
        out.optional("markupDecimal", &self.markup_decimal);
    }
}

impl<'de> ::serde::Deserialize<'de> for FacilitatorFee {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for FacilitatorFee {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for FacilitatorFee {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static BETWEEN: [v::Rule; 2] = [
            v::Rule::normative(
                "models/components/facilitatorfee.md",
                19,
                "Only one of `total` and `totalDecimal` can be set",
                v::Constraint::AtMostOne(&["total", "totalDecimal"]),
            ),
            v::Rule::normative(
                "models/components/facilitatorfee.md",
                21,
                "Only one of `markup` and `markupDecimal` can be set",
                v::Constraint::AtMostOne(&["markup", "markupDecimal"]),
            ),
        ];
        let fields = [
            ("total", v::Validate::as_value(&self.total)),
            ("totalDecimal", v::Validate::as_value(&self.total_decimal)),
            ("markup", v::Validate::as_value(&self.markup)),
            ("markupDecimal", v::Validate::as_value(&self.markup_decimal)),
        ];
        out.fields(at, &fields, &BETWEEN);
    }
}
