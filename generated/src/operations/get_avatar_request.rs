// Written by `cargo xtask codegen` from models/operations/getavatarrequest.md. Do not edit.

/// Get avatar request.
///
/// Source: `models/operations/getavatarrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAvatarRequest {
    /// Whose picture to fetch: an account, a representative, a user, or a bank by its routing number.
    pub unique_id: ::std::string::String,
}

impl GetAvatarRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(unique_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            unique_id: unique_id.into(),
        }
    }
}

impl crate::support::wire::Blank for GetAvatarRequest {
    fn blank() -> Self {
        Self {
            unique_id: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for GetAvatarRequest {
    const NAME: &'static str = "GetAvatarRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("uniqueID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.unique_id),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("uniqueID", &self.unique_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetAvatarRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for GetAvatarRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for GetAvatarRequest {}
