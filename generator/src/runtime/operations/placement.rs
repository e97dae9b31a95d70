//! The values of a request, on the way to their places.

use super::super::Bytes;
use super::body::{Part, RequestBody};
use super::encode;
use super::error::RequestError;
use super::flat::{Flat, field_values, flatten};
use super::parts::RequestParts;
use serde::Serialize;
use serde_json::Value;
use std::fmt;

/// Takes the values of a request, each with its place. The first error is kept until the end, so that an operation is
/// a plain list of calls.
pub struct Placement {
    template: &'static str,
    parts: RequestParts,
    path: Vec<(&'static str, String)>,
    error: Option<RequestError>,
}

/// Tells what is sent where; values may be secret.
impl fmt::Debug for Placement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Placement")
            .field("parts", &self.parts)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

impl Placement {
    pub(super) const fn new(method: &'static str, template: &'static str) -> Self {
        Self {
            template,
            parts: RequestParts::new(method, template),
            path: Vec::new(),
            error: None,
        }
    }

    fn fail(&mut self, error: RequestError) {
        self.error.get_or_insert(error);
    }

    fn flat<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Flat {
        flatten(value).unwrap_or_else(|| {
            self.fail(RequestError::Parameter(name.to_owned()));
            Flat::Absent
        })
    }

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Value {
        serde_json::to_value(value).unwrap_or_else(|error| {
            self.fail(RequestError::Body(error.to_string()));
            Value::Null
        })
    }

    /// Puts a value into the path.
    pub fn path<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        if let Some(text) = self.flat(name, value).into_text() {
            self.path.push((name, text));
        }
    }

    /// Puts a value into the query. Each item of a list becomes a parameter.
    pub fn query<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        let pairs = self.flat(name, value).into_pairs(name);
        self.parts.query.extend(pairs);
    }

    /// Puts a value into the query. The items of a list stand in one parameter, with commas between them.
    pub fn query_commas<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if let Some(text) = self.flat(name, value).into_text() {
            self.parts.query.push((name.to_owned(), text));
        }
    }

    /// Puts a value into the query. Items of lists and fields of objects stand in brackets behind the name.
    pub fn query_brackets<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        match serde_json::to_value(value) {
            Ok(value) => super::flat::bracketed(name, &value, &mut self.parts.query),
            Err(_) => self.fail(RequestError::Parameter(name.to_owned())),
        }
    }

    /// Puts a value into a header.
    pub fn header<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if let Some(text) = self.flat(name, value).into_text() {
            // What RFC 9110, section 5.5, lets the value of a header be made of.
            if text.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~')) {
                self.parts.headers.push((name.to_owned(), text));
            } else {
                self.fail(RequestError::Header(name.to_owned()));
            }
        }
    }

    /// Asks for a response of this type.
    pub fn accept(&mut self, content_type: &'static str) {
        let header = ("Accept".to_owned(), content_type.to_owned());
        self.parts.headers.push(header);
    }

    /// Writes the body as JSON.
    pub fn json<T: Serialize + ?Sized>(&mut self, value: &T) {
        match serde_json::to_string(value) {
            Ok(text) => self.parts.body = RequestBody::Json(text),
            Err(error) => self.fail(RequestError::Body(error.to_string())),
        }
    }

    /// Writes the fields of the body as a form.
    pub fn form<T: Serialize + ?Sized>(&mut self, value: &T) {
        let mut pairs = Vec::new();
        match self.value(value) {
            Value::Object(fields) => {
                for (name, value) in fields {
                    let values = field_values(&value);
                    pairs.extend(values.into_iter().map(|value| (name.clone(), value)));
                }
            }
            _ => self.fail(RequestError::Body("it has no fields".to_owned())),
        }
        self.parts.body = RequestBody::Form(pairs);
    }

    /// Starts a multipart body.
    pub fn multipart(&mut self) {
        self.parts.body = RequestBody::Multipart(Vec::new());
    }

    fn part(&mut self, part: Part) {
        if let RequestBody::Multipart(parts) = &mut self.parts.body {
            parts.push(part);
        }
    }

    /// Adds a part to the multipart body: one for each item of a list.
    pub fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        let value = self.value(value);
        for text in field_values(&value) {
            self.part(Part {
                name: name.to_owned(),
                file_name: None,
                content_type: value.is_object().then(|| "application/json".to_owned()),
                content: text.into_bytes(),
            });
        }
    }

    /// Adds a file to the multipart body. One without a name gets that of the field.
    pub fn file(&mut self, name: &str, file: &Bytes) {
        self.named_file(name, file.file_name().unwrap_or(name), file);
    }

    /// Adds a file to the multipart body.
    pub fn named_file(&mut self, name: &str, file_name: &str, file: &Bytes) {
        let content_type = file.content_type().unwrap_or("application/octet-stream");
        self.part(Part {
            name: name.to_owned(),
            file_name: Some(file_name.to_owned()),
            content_type: Some(content_type.to_owned()),
            content: file.as_slice().to_vec(),
        });
    }

    /// Sends the body as it is.
    pub fn bytes<T: AsRef<[u8]> + ?Sized>(&mut self, value: &T) {
        self.parts.body = RequestBody::Bytes(value.as_ref().to_vec());
    }

    /// Sends the body as plain text.
    pub fn text(&mut self, value: &str) {
        self.parts.body = RequestBody::Text(value.to_owned());
    }

    pub(super) fn finish(mut self) -> Result<RequestParts, RequestError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        self.parts.path = fill(self.template, &self.path)?;
        Ok(self.parts)
    }
}

/// Fills the names in braces of a path template.
fn fill(template: &str, values: &[(&str, String)]) -> Result<String, RequestError> {
    let mut path = String::with_capacity(template.len() + 64);
    let mut rest = template;
    while let Some((before, tail)) = rest.split_once('{')
        && let Some((name, after)) = tail.split_once('}')
    {
        path.push_str(before);
        let value = values.iter().find(|(known, _)| *known == name);
        match value.map(|(_, value)| value.as_str()) {
            None | Some("" | "." | "..") => return Err(RequestError::Path(name.to_owned())),
            Some(value) => encode::percent(&mut path, value),
        }
        rest = after;
    }
    path.push_str(rest);
    // Values next to each other, or to a dot of the template, may become a step that whoever resolves the path takes.
    let leads_away = path.split('/').any(|part| matches!(part, "." | ".."));
    match values.first() {
        Some((name, _)) if leads_away => Err(RequestError::Path((*name).to_owned())),
        _ => Ok(path),
    }
}
