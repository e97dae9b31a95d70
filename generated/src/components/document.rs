// Written by `cargo xtask codegen` from models/components/document.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A file that was handed in as proof of identity.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "documentID": "d81c5e02-6fa7-4b39-9a14-e3c07b2f5d96",
///   "type": "utilityBill",
///   "contentType": "application/pdf",
///   "parseErrors": [
///     "page 2 is unreadable"
///   ],
///   "uploadedAt": "2026-02-04T10:41:09Z"
/// }
/// ```
///
/// Source: [`models/components/document.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/document.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// Identifies the document.
    ///
    /// Example: `d81c5e02-6fa7-4b39-9a14-e3c07b2f5d96`
    pub document_id: String,
    /// What the file shows.
    ///
    /// Example: `utilityBill`
    pub r#type: crate::components::DocumentType,
    /// MIME type of the file.
    ///
    /// Example: `application/pdf`
    pub content_type: String,
    /// What automatic reading of the file stumbled over.
    pub parse_errors: Option<Vec<String>>,
    /// When the file arrived.
    ///
    /// Example: `2026-02-04T10:41:09Z`
    pub uploaded_at: crate::support::Timestamp,
}

impl Document {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        document_id: impl Into<String>,
        r#type: impl Into<crate::components::DocumentType>,
        content_type: impl Into<String>,
        uploaded_at: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            document_id: document_id.into(),
            r#type: r#type.into(),
            content_type: content_type.into(),
            uploaded_at: uploaded_at.into(),
            ..wire::blank()
        }
    }

    /// Sets `parse_errors`.
    #[must_use]
    #[inline]
    pub fn with_parse_errors(mut self, value: Vec<String>) -> Self {
        self.parse_errors = Some(value);
        self
    }
}

impl wire::Blank for Document {
    #[inline]
    fn blank() -> Self {
        Self {
            document_id: wire::blank(),
            r#type: wire::blank(),
            content_type: wire::blank(),
            parse_errors: None,
            uploaded_at: wire::blank(),
        }
    }
}

impl wire::Record for Document {
    const NAME: &'static str = "Document";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("documentID"),
        wire::Key::required("type"),
        wire::Key::required("contentType"),
        wire::Key::optional("parseErrors"),
        wire::Key::required("uploadedAt"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.document_id),
            1 => wire::fill(map, &mut self.r#type),
            2 => wire::fill(map, &mut self.content_type),
            3 => wire::fill(map, &mut self.parse_errors),
            4 => wire::fill(map, &mut self.uploaded_at),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("documentID", &self.document_id);
        out.required("type", &self.r#type);
        out.required("contentType", &self.content_type);
        out.optional("parseErrors", &self.parse_errors);
        out.required("uploadedAt", &self.uploaded_at);
    }
}

impl<'de> ::serde::Deserialize<'de> for Document {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Document {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Document {
    const RECEIVED: bool = true;
}
