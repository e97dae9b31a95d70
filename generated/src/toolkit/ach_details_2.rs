// Written by `cargo xtask codegen` from models/toolkit/achdetails1.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Defaults that a client fills in before it creates an ACH transfer.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "entry": "Bike dues",
///   "holdDays": "1-day"
/// }
/// ```
///
/// Source: [`models/toolkit/achdetails1.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/achdetails1.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AchDetails {
    /// Company entry description to suggest. Max 10 characters.
    ///
    /// Example: `Bike dues`
    pub entry: Option<String>,
    /// Hold period to suggest.
    ///
    /// Example: `1-day`
    pub hold_days: Option<crate::components::DebitHoldPeriod>,
}

impl AchDetails {
    /// An empty `AchDetails`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `entry`.
    #[must_use]
    pub fn with_entry(mut self, value: impl Into<String>) -> Self {
        self.entry = Some(value.into());
        self
    }

    /// Sets `hold_days`.
    #[must_use]
    pub fn with_hold_days(
        mut self,
        value: impl Into<crate::components::DebitHoldPeriod>,
    ) -> Self {
        self.hold_days = Some(value.into());
        self
    }
}

impl wire::Blank for AchDetails {
    #[inline]
    fn blank() -> Self {
        Self {
            entry: None,
            hold_days: None,
        }
    }
}

impl wire::Record for AchDetails {
    const NAME: &'static str = "AchDetails";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("entry"),
        wire::Key::optional("holdDays"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.entry),
            1 => wire::fill(map, &mut self.hold_days),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("entry", &self.entry);
        out.optional("holdDays", &self.hold_days);
    }
}

impl<'de> ::serde::Deserialize<'de> for AchDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AchDetails {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

/// Documented limits.
impl AchDetails {
    /// The most characters of [`entry`](Self::entry).
    ///
    /// Documented on [`models/toolkit/achdetails1.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/achdetails1.md), line 20: `Max 10 characters`
    pub const ENTRY_MAX_CHARS: usize = 10;
}

impl validate::Validate for AchDetails {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static ENTRY_RULES: [v::Rule; 1] = [
            v::Rule::normative(
                "models/toolkit/achdetails1.md",
                20,
                "Max 10 characters",
                v::Constraint::MaxChars(AchDetails::ENTRY_MAX_CHARS),
            ),
        ];
        out.value(&at.key("entry"), v::Validate::as_value(&self.entry), &ENTRY_RULES);
    }
}
