// Written by `cargo xtask codegen` from models/components/createindividualerrorssn.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in a social security number.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "lastFour": "is not accepted"
/// }
/// ```
///
/// Source: [`models/components/createindividualerrorssn.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createindividualerrorssn.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateIndividualErrorSsn {
    /// Why the whole number was refused.
    pub full: Option<String>,
    /// Why the last four digits were refused.
    pub last_four: Option<String>,
}

impl CreateIndividualErrorSsn {
    /// An empty `CreateIndividualErrorSsn`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `full`.
    #[must_use]
    pub fn with_full(mut self, value: impl Into<String>) -> Self {
        self.full = Some(value.into());
        self
    }

    /// Sets `last_four`.
    #[must_use]
    pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
        self.last_four = Some(value.into());
        self
    }
}

impl wire::Blank for CreateIndividualErrorSsn {
    #[inline]
    fn blank() -> Self {
        Self {
            full: None,
            last_four: None,
        }
    }
}

impl wire::Record for CreateIndividualErrorSsn {
    const NAME: &'static str = "CreateIndividualErrorSsn";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("full"),
        wire::Key::optional("lastFour"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.full),
            1 => wire::fill(map, &mut self.last_four),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("full", &self.full);
        out.optional("lastFour", &self.last_four);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateIndividualErrorSsn {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateIndividualErrorSsn {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl CreateIndividualErrorSsn {
    /// The fewest characters of [`last_four`](Self::last_four).
    ///
    /// Documented on [`models/components/createindividualerrorssn.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createindividualerrorssn.md), line 20: `Why the last four digits were refused`
    pub const LAST_FOUR_MIN_CHARS: usize = 4;

    /// The most characters of [`last_four`](Self::last_four).
    ///
    /// Documented on [`models/components/createindividualerrorssn.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createindividualerrorssn.md), line 20: `Why the last four digits were refused`
    pub const LAST_FOUR_MAX_CHARS: usize = 4;
}

impl validate::Validate for CreateIndividualErrorSsn {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static LAST_FOUR_RULES: [v::Rule; 3] = [
            v::Rule::descriptive(
                "models/components/createindividualerrorssn.md",
                20,
                "Why the last four digits were refused",
                v::Constraint::MinChars(CreateIndividualErrorSsn::LAST_FOUR_MIN_CHARS),
            ),
            v::Rule::descriptive(
                "models/components/createindividualerrorssn.md",
                20,
                "Why the last four digits were refused",
                v::Constraint::Format(v::Format::Digits),
            ),
            v::Rule::descriptive(
                "models/components/createindividualerrorssn.md",
                20,
                "Why the last four digits were refused",
                v::Constraint::MaxChars(CreateIndividualErrorSsn::LAST_FOUR_MAX_CHARS),
            ),
        ];
        out.value(
            &at.key("lastFour"),
            v::Validate::as_value(&self.last_four),
            &LAST_FOUR_RULES,
        );
    }
}
