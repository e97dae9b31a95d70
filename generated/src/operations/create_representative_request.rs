// Written by `cargo xtask codegen` from models/operations/createrepresentativerequest.md. Do not edit.

/// Create representative request.
///
/// Source: `models/operations/createrepresentativerequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRepresentativeRequest {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The person to add.
    pub create_representative: crate::components::CreateRepresentative,
}

impl CreateRepresentativeRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        create_representative: crate::components::CreateRepresentative,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            create_representative,
        }
    }
}

impl crate::support::wire::Blank for CreateRepresentativeRequest {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            create_representative: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for CreateRepresentativeRequest {
    const NAME: &'static str = "CreateRepresentativeRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("createRepresentative"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.create_representative),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("createRepresentative", &self.create_representative);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateRepresentativeRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateRepresentativeRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateRepresentativeRequest {
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        out.inside(&at.key("createRepresentative"), &self.create_representative);
    }
}
