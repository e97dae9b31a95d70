// Written by `cargo xtask codegen` from models/toolkit/achdetails1.md. Do not edit.

/// Defaults that a client fills in before it creates an ACH transfer.
///
/// Source: `models/toolkit/achdetails1.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AchDetails {
    /// Company entry description to suggest. Max 10 characters.
    ///
    /// Example: `Bike dues`
    pub entry: ::core::option::Option<::std::string::String>,
    /// Hold period to suggest.
    ///
    /// Example: `1-day`
    pub hold_days: ::core::option::Option<crate::components::DebitHoldPeriod>,
}

impl AchDetails {
    /// An empty `AchDetails`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `entry`.
    #[must_use]
    pub fn with_entry(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.entry = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `hold_days`.
    #[must_use]
    pub fn with_hold_days(
        mut self,
        value: impl ::core::convert::Into<crate::components::DebitHoldPeriod>,
    ) -> Self {
        self.hold_days = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for AchDetails {
    fn blank() -> Self {
        Self {
            entry: ::core::option::Option::None,
            hold_days: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for AchDetails {
    const NAME: &'static str = "AchDetails";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("entry"),
        crate::support::wire::Key::optional("holdDays"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.entry),
            1 => crate::support::wire::fill(map, &mut self.hold_days),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("entry", &self.entry);
        out.optional("holdDays", &self.hold_days);
    }
}

impl<'de> ::serde::Deserialize<'de> for AchDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for AchDetails {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

/// Documented limits.
impl AchDetails {
    /// The most characters of [`entry`](Self::entry).
    ///
    /// Documented on `models/toolkit/achdetails1.md`, line 20: `Max 10 characters`
    pub const ENTRY_MAX_CHARS: usize = 10;
}

impl crate::support::validate::Validate for AchDetails {
    const RECEIVED: bool = true;
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
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
