//! The types that a part of a model names.

use super::id::TypeId;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;

/// Keys whose values are the docs' own JSON.
pub(crate) const FOREIGN: &[&str] = &["default", "wire"];

/// The id, if this is the form that a reference to a type has.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    let object = value.as_object().filter(|object| object.len() == 1)?;
    object.get("ref")?.as_str()
}

/// All types that a part of a model names, wherever in it. It goes by the JSON form, so that a part that is added to the
/// model is not forgotten here.
pub(crate) fn refs(part: &impl Serialize) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    // The model is plain data: it always has a JSON form.
    let value = serde_json::to_value(part).unwrap_or_default();
    collect(&value, &mut found);
    found
}

fn collect(value: &Value, found: &mut BTreeSet<TypeId>) {
    if let Some(id) = reference(value) {
        found.insert(TypeId(id.to_owned()));
        return;
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(object) => {
            let own = object.iter();
            let own = own.filter(|(key, _)| !FOREIGN.contains(&key.as_str()));
            own.for_each(|(_, value)| collect(value, found));
        }
        _ => {}
    }
}
