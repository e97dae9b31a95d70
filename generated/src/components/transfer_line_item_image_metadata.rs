// Written by `cargo xtask codegen` from models/components/transferlineitemimagemetadata.md. Do not edit.

/// A picture shown beside a line.
///
/// Source: `models/components/transferlineitemimagemetadata.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferLineItemImageMetadata {
    /// Identifies the picture.
    pub image_id: ::std::string::String,
    /// What the picture shows, for people who cannot see it.
    ///
    /// Example: `Blue touring bike`
    pub alt_text: ::core::option::Option<::std::string::String>,
    /// Where to download the picture.
    ///
    /// Example: `https://img.example/p/x2mR7`
    pub link: ::std::string::String,
    /// The name of the picture in public links.
    pub public_id: ::std::string::String,
}

impl TransferLineItemImageMetadata {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        image_id: impl ::core::convert::Into<::std::string::String>,
        link: impl ::core::convert::Into<::std::string::String>,
        public_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            image_id: image_id.into(),
            link: link.into(),
            public_id: public_id.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `alt_text`.
    #[must_use]
    pub fn with_alt_text(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.alt_text = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for TransferLineItemImageMetadata {
    fn blank() -> Self {
        Self {
            image_id: crate::support::wire::blank(),
            alt_text: ::core::option::Option::None,
            link: crate::support::wire::blank(),
            public_id: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for TransferLineItemImageMetadata {
    const NAME: &'static str = "TransferLineItemImageMetadata";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("imageID"),
        crate::support::wire::Key::optional("altText"),
        crate::support::wire::Key::required("link"),
        crate::support::wire::Key::required("publicID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.image_id),
            1 => crate::support::wire::fill(map, &mut self.alt_text),
            2 => crate::support::wire::fill(map, &mut self.link),
            3 => crate::support::wire::fill(map, &mut self.public_id),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("imageID", &self.image_id);
        out.optional("altText", &self.alt_text);
        out.required("link", &self.link);
        out.required("publicID", &self.public_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferLineItemImageMetadata {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferLineItemImageMetadata {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for TransferLineItemImageMetadata {
    const RECEIVED: bool = true;
}
