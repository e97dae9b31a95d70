//! Reads a documented value and writes it again.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A type's name in the docs, and how its values are read and written.
pub type Row = (&'static str, fn(&str) -> Result<Value, serde_json::Error>);

/// Reads a value of a type and writes it again.
pub fn again<T: DeserializeOwned + Serialize>(json: &str) -> Result<Value, serde_json::Error> {
    serde_json::to_value(serde_json::from_str::<T>(json)?)
}

/// Compares every line: the type, the page and line, and the value in wire form, separated by tabs.
pub fn all(lines: &str, rows: &[Row]) {
    let mut failures = Vec::new();
    for line in lines.lines() {
        let mut parts = line.splitn(3, '\t');
        let (Some(name), Some(place), Some(json)) = (parts.next(), parts.next(), parts.next()) else {
            failures.push(format!("not a line of this test: {line}"));
            continue;
        };
        let Some((_, again)) = rows.iter().find(|(row, _)| *row == name) else {
            failures.push(format!("{name} ({place}): there is no such type"));
            continue;
        };
        match (again(json), serde_json::from_str::<Value>(json)) {
            (Ok(written), Ok(shown)) if equal(&shown, &written) => {}
            (Ok(written), Ok(shown)) => {
                failures.push(format!("{name} ({place}):\n  shown   {shown}\n  written {written}"));
            }
            (Err(error), _) | (_, Err(error)) => failures.push(format!("{name} ({place}): {error}")),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Numbers are equal by value: `1.0` and `1` are the same. A `null` may be left out where absent means the same.
fn equal(shown: &Value, written: &Value) -> bool {
    match (shown, written) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let kept = |(key, a): (&String, &Value)| match b.get(key) {
                Some(b) => equal(a, b),
                None => a.is_null(),
            };
            a.iter().all(kept) && b.keys().all(|key| a.contains_key(key))
        }
        _ => shown == written,
    }
}
