// Written by `cargo xtask codegen` from models/components/institutionssearchresponse.md. Do not edit.

use crate::support::validate;

/// Banks that were found, one list for each payment service.
///
/// Source: [`models/components/institutionssearchresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/institutionssearchresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstitutionsSearchResponse {
    /// Banks that take part in ACH.
    pub ach: Option<Vec<crate::components::ACHInstitution>>,
    /// Banks that take part in RTP, or `null` when there are none.
    pub rtp: Option<Vec<crate::components::RTPInstitution>>,
    /// Banks that take part in Fedwire.
    pub wire: Option<Vec<crate::components::WireInstitution>>,
    /// Banks that take part in `FedNow`.
    pub fednow: Option<Vec<crate::components::FedNowInstitution>>,
}

impl InstitutionsSearchResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        ach: Option<Vec<crate::components::ACHInstitution>>,
        rtp: Option<Vec<crate::components::RTPInstitution>>,
        wire: Option<Vec<crate::components::WireInstitution>>,
        fednow: Option<Vec<crate::components::FedNowInstitution>>,
    ) -> Self {
        Self { ach, rtp, wire, fednow }
    }
}

impl crate::support::wire::Blank for InstitutionsSearchResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            ach: None,
            rtp: None,
            wire: None,
            fednow: None,
        }
    }
}

impl crate::support::wire::Record for InstitutionsSearchResponse {
    const NAME: &'static str = "InstitutionsSearchResponse";

    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("ach"),
        crate::support::wire::Key::required("rtp"),
        crate::support::wire::Key::required("wire"),
        crate::support::wire::Key::required("fednow"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.ach),
            1 => crate::support::wire::fill(map, &mut self.rtp),
            2 => crate::support::wire::fill(map, &mut self.wire),
            3 => crate::support::wire::fill(map, &mut self.fednow),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("ach", &self.ach);
        out.required("rtp", &self.rtp);
        out.required("wire", &self.wire);
        out.required("fednow", &self.fednow);
    }
}

impl<'de> ::serde::Deserialize<'de> for InstitutionsSearchResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for InstitutionsSearchResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl validate::Validate for InstitutionsSearchResponse {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("ach"), &self.ach);
        out.inside(&at.key("rtp"), &self.rtp);
        out.inside(&at.key("wire"), &self.wire);
        out.inside(&at.key("fednow"), &self.fednow);
    }
}
