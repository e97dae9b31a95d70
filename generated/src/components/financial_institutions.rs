// Written by `cargo xtask codegen` from models/components/financialinstitutions.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Banks that were found.
///
/// Source: [`models/components/financialinstitutions.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/financialinstitutions.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FinancialInstitutions {
    /// Banks that take part in ACH.
    pub ach_participants: Vec<crate::components::AchParticipant>,
}

impl FinancialInstitutions {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(ach_participants: Vec<crate::components::AchParticipant>) -> Self {
        Self { ach_participants }
    }
}

impl wire::Blank for FinancialInstitutions {
    #[inline]
    fn blank() -> Self {
        Self {
            ach_participants: wire::blank(),
        }
    }
}

impl wire::Record for FinancialInstitutions {
    const NAME: &'static str = "FinancialInstitutions";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("achParticipants")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.ach_participants),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("achParticipants", &self.ach_participants);
    }
}

impl<'de> ::serde::Deserialize<'de> for FinancialInstitutions {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for FinancialInstitutions {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for FinancialInstitutions {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("achParticipants"), &self.ach_participants);
    }
}
