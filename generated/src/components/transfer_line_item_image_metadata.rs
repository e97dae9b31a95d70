// Written by `cargo xtask codegen` from models/components/transferlineitemimagemetadata.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A picture shown beside a line.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "imageID": "caddfdff-365f-4407-b356-bc614e071781",
///   "altText": "Blue touring bike",
///   "link": "https://img.example/p/x2mR7",
///   "publicID": "x2mR7bLq0Vt"
/// }
/// ```
///
/// Source: [`models/components/transferlineitemimagemetadata.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferlineitemimagemetadata.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferLineItemImageMetadata {
    /// Identifies the picture.
    pub image_id: String,
    /// What the picture shows, for people who cannot see it.
    ///
    /// Example: `Blue touring bike`
    pub alt_text: Option<String>,
    /// Where to download the picture.
    ///
    /// Example: `https://img.example/p/x2mR7`
    pub link: String,
    /// The name of the picture in public links.
    pub public_id: String,
}

impl TransferLineItemImageMetadata {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        image_id: impl Into<String>,
        link: impl Into<String>,
        public_id: impl Into<String>,
    ) -> Self {
        Self {
            image_id: image_id.into(),
            link: link.into(),
            public_id: public_id.into(),
            ..wire::blank()
        }
    }

    /// Sets `alt_text`.
    #[must_use]
    pub fn with_alt_text(mut self, value: impl Into<String>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
}

impl wire::Blank for TransferLineItemImageMetadata {
    #[inline]
    fn blank() -> Self {
        Self {
            image_id: wire::blank(),
            alt_text: None,
            link: wire::blank(),
            public_id: wire::blank(),
        }
    }
}

impl wire::Record for TransferLineItemImageMetadata {
    const NAME: &'static str = "TransferLineItemImageMetadata";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("imageID"),
        wire::Key::optional("altText"),
        wire::Key::required("link"),
        wire::Key::required("publicID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.image_id),
            1 => wire::fill(map, &mut self.alt_text),
            2 => wire::fill(map, &mut self.link),
            3 => wire::fill(map, &mut self.public_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("imageID", &self.image_id);
        out.optional("altText", &self.alt_text);
        out.required("link", &self.link);
        out.required("publicID", &self.public_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferLineItemImageMetadata {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferLineItemImageMetadata {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferLineItemImageMetadata {
    const RECEIVED: bool = true;
}
