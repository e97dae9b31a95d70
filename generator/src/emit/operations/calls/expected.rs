//! What a documented call sends, worked out from the model alone: no code of the generated crate takes part.

use super::super::{Item, record};
use super::call::Call;
use crate::model::{Json, ListStyle, Location, MediaType, Parameter, Record, TypeRef};
use std::fmt::Write;

/// A documented call and what it sends.
pub(super) struct Expected {
    /// How the operation is made.
    call: Call,
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Body,
}

enum Body {
    Empty,
    Json(String),
    Form(Vec<(String, String)>),
    Multipart(Vec<(String, String, bool)>),
    Raw(String),
}

/// What the example call of an operation sends; `None` if there is none, or if it cannot be told.
pub(super) fn expected(item: &Item<'_>) -> Option<Expected> {
    let operation = item.operation;
    let mut expected = Expected {
        call: Call::default(),
        method: operation.method.clone(),
        target: operation.path.clone(),
        headers: Vec::new(),
        body: Body::Empty,
    };
    if operation.success.stream && operation.success.events.is_some() {
        let accept = ("Accept".to_owned(), "text/event-stream".to_owned());
        expected.headers.push(accept);
    }
    if operation.request.is_none() {
        return (!operation.path.contains('{')).then_some(expected);
    }
    let request = operation.example.as_ref()?;
    let mut query = Vec::new();
    if let Some((_, record)) = item.request_record() {
        for parameter in &operation.parameters {
            let Some(value) = value_of(request, record, &parameter.name) else {
                continue;
            };
            match parameter.location {
                Location::Path => {
                    let text = joined(value)?;
                    if matches!(text.as_str(), "" | "." | "..") {
                        return None;
                    }
                    let token = format!("{{{}}}", parameter.wire);
                    expected.target = expected.target.replace(&token, &percent(&text));
                }
                Location::Header => {
                    let text = joined(value)?;
                    let plain = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
                    expected.headers.push((parameter.wire.clone(), text));
                    if !plain {
                        return None;
                    }
                }
                Location::Query | Location::Body => query.extend(pairs(parameter, value)?),
            }
        }
    }
    if expected.target.contains('{') {
        return None;
    }
    add_query(&mut expected.target, &query);
    expected.body = body(item, request)?;
    expected.call = Call::of(item, request);
    Some(expected)
}

/// The value of a field, if the example shows one.
fn value_of<'a>(request: &'a Json, record: &Record, name: &str) -> Option<&'a Json> {
    let field = record.fields.iter().find(|field| field.name == name)?;
    request
        .get(&field.wire)
        .filter(|value| **value != Json::Null)
}

fn body(item: &Item<'_>, request: &Json) -> Option<Body> {
    let Some(body) = &item.operation.body else {
        return Some(Body::Empty);
    };
    let value = match &body.field {
        None => Some(request),
        Some(name) => {
            let (_, record) = item.request_record()?;
            value_of(request, record, name)
        }
    };
    let Some(value) = value else {
        return Some(Body::Empty);
    };
    match body.media {
        MediaType::Json => Some(Body::Json(value.to_string())),
        MediaType::Form => {
            let Json::Object(entries) = value else {
                return None;
            };
            let mut pairs = Vec::new();
            for (name, value) in entries {
                pairs.extend(texts(value).into_iter().map(|text| (name.clone(), text)));
            }
            // The crate writes forms in the order of the names.
            pairs.sort_by(|a, b| a.0.cmp(&b.0));
            Some(Body::Form(pairs))
        }
        MediaType::Multipart => {
            let Json::Object(entries) = value else {
                return None;
            };
            let (_, record) = record(item.context, &body.ty)?;
            let mut parts = Vec::new();
            for field in &record.fields {
                let Some((_, value)) = entries.iter().find(|(key, _)| *key == field.wire) else {
                    continue;
                };
                let is_file = *item.context.resolve(&field.ty) == TypeRef::Bytes;
                let has_content = |value: &Json| value.get("content").is_some();
                let is_named = match value {
                    Json::Array(items) => items.iter().any(has_content),
                    value => has_content(value),
                };
                if !is_file && is_named {
                    // Files with names of their own.
                    return None;
                }
                parts.extend(
                    texts(value)
                        .into_iter()
                        .map(|text| (field.wire.clone(), text, is_file)),
                );
            }
            Some(Body::Multipart(parts))
        }
        MediaType::Bytes | MediaType::Text => Some(Body::Raw(value.as_str()?.to_owned())),
    }
}

fn scalar(value: &Json) -> Option<String> {
    match value {
        Json::Bool(value) => Some(value.to_string()),
        Json::String(text) => Some(text.clone()),
        Json::Number(text) => Some(match (text.parse::<i64>(), text.parse::<f64>()) {
            (Ok(whole), _) => whole.to_string(),
            (_, Ok(float)) => float.to_string(),
            _ => text.clone(),
        }),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}

/// One text: the items of a list with commas.
fn joined(value: &Json) -> Option<String> {
    match value {
        Json::Array(items) => {
            let items: Option<Vec<String>> = items.iter().map(scalar).collect();
            Some(items?.join(","))
        }
        other => scalar(other),
    }
}

/// The parameters that a value becomes.
fn pairs(parameter: &Parameter, value: &Json) -> Option<Vec<(String, String)>> {
    let named = |text: String| (parameter.wire.clone(), text);
    match value {
        value if parameter.list == Some(ListStyle::Brackets) => {
            let mut pairs = Vec::new();
            bracketed(&parameter.wire, value, &mut pairs);
            Some(pairs)
        }
        Json::Array(items) if parameter.list != Some(ListStyle::Commas) => {
            let items: Option<Vec<String>> = items.iter().map(scalar).collect();
            Some(items?.into_iter().map(named).collect())
        }
        other => Some(vec![named(joined(other)?)]),
    }
}

/// A value in brackets behind its name. The crate writes fields in the order of their names.
fn bracketed(name: &str, value: &Json, pairs: &mut Vec<(String, String)>) {
    match value {
        Json::Null => {}
        Json::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                bracketed(&format!("{name}[{index}]"), item, pairs);
            }
        }
        Json::Object(entries) => {
            let mut entries: Vec<_> = entries.iter().collect();
            entries.sort_by(|a, b| a.0.cmp(&b.0));
            for (key, value) in entries {
                bracketed(&format!("{name}[{key}]"), value, pairs);
            }
        }
        value => pairs.extend(scalar(value).map(|text| (name.to_owned(), text))),
    }
}

/// The texts of a form's field.
fn texts(value: &Json) -> Vec<String> {
    match value {
        Json::Null => Vec::new(),
        Json::Array(items) => {
            let all: Option<Vec<String>> = items.iter().map(scalar).collect();
            all.unwrap_or_else(|| vec![value.to_string()])
        }
        other => vec![scalar(other).unwrap_or_else(|| other.to_string())],
    }
}

fn add_query(target: &mut String, pairs: &[(String, String)]) {
    for (index, (name, value)) in pairs.iter().enumerate() {
        let first = index == 0 && !target.contains('?');
        target.push(if first { '?' } else { '&' });
        target.push_str(&percent(name));
        target.push('=');
        target.push_str(&percent(value));
    }
}

/// Percent-encoding of all but the unreserved characters (RFC 3986, section 2.3).
fn percent(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || "-._~".contains(c) {
            out.push(c);
        } else {
            let mut buffer = [0; 4];
            for byte in c.encode_utf8(&mut buffer).bytes() {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

impl Expected {
    /// The statements of the test of the operation at `path`.
    pub(super) fn code(&self, path: &str, package: &str) -> String {
        let mut out = String::new();
        let _ = writeln!(out, "    let expected = Expected {{");
        let _ = writeln!(out, "        method: {:?},", self.method);
        let _ = writeln!(out, "        target: {:?},", self.target);
        let _ = writeln!(out, "        headers: &{},", list(&self.headers));
        let _ = writeln!(out, "        body: {},", self.body.code());
        let _ = writeln!(out, "    }};");
        out.push_str(&self.call.code(path, package));
        out
    }
}

impl Body {
    fn code(&self) -> String {
        match self {
            Self::Empty => "Body::Empty".to_owned(),
            Self::Json(json) => format!("Body::Json({})", raw(json)),
            Self::Form(pairs) => format!("Body::Form(&{})", list(pairs)),
            Self::Multipart(parts) => {
                let parts: Vec<String> = parts
                    .iter()
                    .map(|(name, text, file)| format!("({name:?}, {text:?}, {file})"))
                    .collect();
                format!("Body::Multipart(&[{}])", parts.join(", "))
            }
            Self::Raw(text) => format!("Body::Raw({text:?})"),
        }
    }
}

fn list(pairs: &[(String, String)]) -> String {
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("({name:?}, {value:?})"))
        .collect();
    format!("[{}]", pairs.join(", "))
}

/// JSON as a raw string literal. Characters that are not plainly visible are written as JSON escapes.
pub(super) fn raw(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii_graphic() || c == ' ' || c.is_alphanumeric() {
            text.push(c);
        } else {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                let _ = write!(text, "\\u{unit:04x}");
            }
        }
    }
    if !text.contains('"') {
        return format!("r\"{text}\"");
    }
    let mut hashes = String::from("#");
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

#[cfg(test)]
mod tests {
    use super::{percent, raw};

    #[test]
    fn literals_cannot_be_left() {
        assert_eq!(raw(r#"{"a":1}"#), "r#\"{\"a\":1}\"#");
        assert_eq!(raw("\"#\""), "r##\"\"#\"\"##");
        assert_eq!(raw("\u{202e}é😀"), "r\"\\u202eé\\ud83d\\ude00\"");
    }

    #[test]
    fn encoding() {
        assert_eq!(percent("a b/é~"), "a%20b%2F%C3%A9~");
    }
}
