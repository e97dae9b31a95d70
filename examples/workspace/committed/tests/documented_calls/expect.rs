//! What an operation is expected to send.

use crate::read::read;
use parcel_types::api::{Operation, RequestBody};
use serde_json::Value;

/// A request in wire form.
pub struct Expected {
    /// The method.
    pub method: &'static str,
    /// The path and the query, encoded.
    pub target: &'static str,
    /// The headers.
    pub headers: &'static [(&'static str, &'static str)],
    /// The body.
    pub body: Body,
}

/// The body of a request.
#[allow(dead_code, reason = "not every API has bodies of every kind")]
pub enum Body {
    /// There is none.
    Empty,
    /// JSON.
    Json(&'static str),
    /// Names and values.
    Form(&'static [(&'static str, &'static str)]),
    /// Names and contents of parts, and whether each is a file.
    Multipart(&'static [(&'static str, &'static str, bool)]),
    /// Bytes, or text.
    Raw(&'static str),
}

impl Expected {
    /// Compares with what the operation sends.
    pub fn check<O: Operation>(&self, operation: &O) {
        let parts = match operation.request_parts() {
            Ok(parts) => parts,
            Err(error) => panic!("the documented request cannot be sent: {error}"),
        };
        assert_eq!(parts.method, self.method);
        assert_eq!(parts.target(), self.target);
        let headers: Vec<(&str, &str)> =
            parts.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(headers, self.headers);
        self.check_body(&parts.body);
    }

    fn check_body(&self, body: &RequestBody) {
        let sent = body.to_bytes();
        let sent = String::from_utf8_lossy(&sent);
        match (&self.body, body) {
            (Body::Empty, RequestBody::Empty) => {}
            (Body::Json(expected), RequestBody::Json(_)) => {
                assert_eq!(normal(read(&sent)), normal(read(expected)));
            }
            (Body::Form(expected), RequestBody::Form(pairs)) => {
                let pairs: Vec<(&str, &str)> =
                    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                assert_eq!(pairs, *expected);
            }
            (Body::Multipart(expected), RequestBody::Multipart(parts)) => {
                let parts: Vec<_> = parts
                    .iter()
                    .map(|part| {
                        let content = String::from_utf8_lossy(&part.content).into_owned();
                        (part.name.as_str(), content, part.file_name.is_some())
                    })
                    .collect();
                let parts: Vec<(&str, &str, bool)> =
                    parts.iter().map(|(name, content, file)| (*name, content.as_str(), *file)).collect();
                assert_eq!(parts, *expected);
            }
            (Body::Raw(expected), RequestBody::Bytes(_) | RequestBody::Text(_)) => {
                assert_eq!(sent, *expected);
            }
            (_, other) => panic!("a body of another kind: {other:?}"),
        }
    }
}

/// JSON in which equal numbers are equal, however they are written.
fn normal(value: Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().map_or(Value::Number(number), Value::from),
        Value::Array(items) => items.into_iter().map(normal).collect(),
        Value::Object(entries) => {
            entries.into_iter().map(|(key, value)| (key, normal(value))).collect()
        }
        other => other,
    }
}
