// Written by `cargo xtask codegen` from models/components/updaterepresentativebirthdate.md. Do not edit.

/// The parts of a date of birth to change.
///
/// Source: `models/components/updaterepresentativebirthdate.md`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRepresentativeBirthDate {
    /// Day of the month.
    ///
    /// Example: `17`
    pub day: ::core::option::Option<i64>,
    /// Month of the year, where January is 1.
    ///
    /// Example: `4`
    pub month: ::core::option::Option<i64>,
    /// The year, with all four digits.
    ///
    /// Example: `1987`
    pub year: ::core::option::Option<i64>,
}

impl UpdateRepresentativeBirthDate {
    /// An empty `UpdateRepresentativeBirthDate`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `day`.
    #[must_use]
    pub fn with_day(mut self, value: i64) -> Self {
        self.day = ::core::option::Option::Some(value);
        self
    }

    /// Sets `month`.
    #[must_use]
    pub fn with_month(mut self, value: i64) -> Self {
        self.month = ::core::option::Option::Some(value);
        self
    }

    /// Sets `year`.
    #[must_use]
    pub fn with_year(mut self, value: i64) -> Self {
        self.year = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for UpdateRepresentativeBirthDate {
    fn blank() -> Self {
        Self::default()
    }
}

impl crate::support::wire::Record for UpdateRepresentativeBirthDate {
    const NAME: &'static str = "UpdateRepresentativeBirthDate";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("day"),
        crate::support::wire::Key::optional("month"),
        crate::support::wire::Key::optional("year"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill_number(map, &mut self.day),
            1 => crate::support::wire::fill_number(map, &mut self.month),
            2 => crate::support::wire::fill_number(map, &mut self.year),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional_number("day", &self.day);
        out.optional_number("month", &self.month);
        out.optional_number("year", &self.year);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateRepresentativeBirthDate {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateRepresentativeBirthDate {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for UpdateRepresentativeBirthDate {}
