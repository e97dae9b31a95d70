//! The body of a request.

use super::{encode, multipart};
use std::borrow::Cow;
use std::fmt;

/// The body of a request, in wire form.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestBody {
    /// There is none.
    #[default]
    Empty,
    /// JSON text.
    Json(String),
    /// Name and value pairs, to be sent as `application/x-www-form-urlencoded`.
    Form(Vec<(String, String)>),
    /// Parts, to be sent as `multipart/form-data`.
    Multipart(Vec<Part>),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Plain text.
    Text(String),
}

/// A part of a `multipart/form-data` body.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    /// The name of the field.
    pub name: String,
    /// The name of the file, if the part is one. Without one of its own, it is called as the field.
    pub file_name: Option<String>,
    /// What the part holds. `None` means text.
    pub content_type: Option<String>,
    /// The content.
    pub content: Vec<u8>,
}

impl RequestBody {
    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// The parts, if it has some: to set the names and types of files.
    pub fn parts_mut(&mut self) -> Option<&mut Vec<Part>> {
        match self {
            Self::Multipart(parts) => Some(parts),
            _ => None,
        }
    }

    /// The value of the `Content-Type` header. `None` if there is no body.
    ///
    /// For a multipart body, this and [`Self::to_bytes`] agree on the boundary as long as the parts stay as they are.
    #[must_use]
    pub fn content_type(&self) -> Option<Cow<'static, str>> {
        Some(Cow::Borrowed(match self {
            Self::Empty => return None,
            Self::Json(_) => "application/json",
            Self::Form(_) => "application/x-www-form-urlencoded",
            Self::Multipart(parts) => {
                let boundary = multipart::boundary(parts);
                return Some(Cow::Owned(format!(
                    "multipart/form-data; boundary={boundary}"
                )));
            }
            Self::Bytes(_) => "application/octet-stream",
            Self::Text(_) => "text/plain; charset=utf-8",
        }))
    }

    /// The bytes to send.
    #[must_use]
    pub fn to_bytes(&self) -> Cow<'_, [u8]> {
        match self {
            Self::Empty => Cow::Borrowed(&[]),
            Self::Json(text) | Self::Text(text) => Cow::Borrowed(text.as_bytes()),
            Self::Form(pairs) => Cow::Owned(encode::form(pairs).into_bytes()),
            Self::Multipart(parts) => Cow::Owned(multipart::encode(parts)),
            Self::Bytes(bytes) => Cow::Borrowed(bytes),
        }
    }
}

/// Tells its kind and size; the content may be secret.
impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Json(text) => write!(f, "Json({} bytes)", text.len()),
            Self::Form(pairs) => write!(f, "Form({} pairs)", pairs.len()),
            Self::Multipart(parts) => f.debug_tuple("Multipart").field(parts).finish(),
            Self::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
            Self::Text(text) => write!(f, "Text({} bytes)", text.len()),
        }
    }
}

/// Tells its name and size; the content may be secret.
impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} bytes)", self.name, self.content.len())
    }
}
