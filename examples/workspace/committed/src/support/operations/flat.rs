//! Values without structure: what a parameter, a form field or a part can hold.

use serde::Serialize;
use serde_json::Value;

/// The value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Flat {
    /// There is none.
    Absent,
    /// One value.
    One(String),
    /// A list of values.
    List(Vec<String>),
    /// Names and values.
    Pairs(Vec<(String, String)>),
}

/// A value without structure. `None` if it is more than a value, a list of values, or names and values.
pub(super) fn flatten<T: Serialize + ?Sized>(value: &T) -> Option<Flat> {
    Some(match serde_json::to_value(value).ok()? {
        Value::Null => Flat::Absent,
        Value::Array(items) => Flat::List(items.iter().map(scalar).collect::<Option<_>>()?),
        Value::Object(entries) => {
            let mut pairs = Vec::with_capacity(entries.len());
            for (name, value) in entries {
                match value {
                    Value::Null => {}
                    Value::Array(items) => {
                        let items = items.iter().map(scalar).collect::<Option<Vec<_>>>()?;
                        pairs.push((name, items.join(",")));
                    }
                    value => pairs.push((name, scalar(&value)?)),
                }
            }
            Flat::Pairs(pairs)
        }
        value => Flat::One(scalar(&value)?),
    })
}

/// The text of a value that has no parts. A whole number is written without a fraction.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Bool(value) => Some(value.to_string()),
        Value::String(text) => Some(text.clone()),
        Value::Number(number) if number.is_f64() => number.as_f64().map(|value| value.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Adds a value with its place in brackets behind the name: `name[0]`, `name[key]`, `name[key][0]`.
pub(super) fn bracketed(name: &str, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                bracketed(&format!("{name}[{index}]"), item, pairs);
            }
        }
        Value::Object(entries) => {
            for (key, value) in entries {
                bracketed(&format!("{name}[{key}]"), value, pairs);
            }
        }
        value => pairs.extend(scalar(value).map(|text| (name.to_owned(), text))),
    }
}

/// The values of a field of a form: itself, or the items of a list. What has structure is JSON text.
pub(super) fn field_values(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => {
            let texts: Option<Vec<String>> = items.iter().map(scalar).collect();
            texts.unwrap_or_else(|| vec![value.to_string()])
        }
        value => vec![scalar(value).unwrap_or_else(|| value.to_string())],
    }
}

impl Flat {
    /// As one text: items, or names and values in turn, with commas between them.
    pub(super) fn into_text(self) -> Option<String> {
        match self {
            Self::Absent => None,
            Self::One(text) => Some(text),
            Self::List(items) => Some(items.join(",")),
            Self::Pairs(pairs) => {
                let items = pairs.into_iter().flat_map(|(name, value)| [name, value]);
                Some(items.collect::<Vec<_>>().join(","))
            }
        }
    }

    /// As names and values: each item of a list under the same name, each pair under its own.
    pub(super) fn into_pairs(self, name: &str) -> Vec<(String, String)> {
        match self {
            Self::Absent => Vec::new(),
            Self::One(text) => vec![(name.to_owned(), text)],
            Self::List(items) => items
                .into_iter()
                .map(|item| (name.to_owned(), item))
                .collect(),
            Self::Pairs(pairs) => pairs,
        }
    }
}
