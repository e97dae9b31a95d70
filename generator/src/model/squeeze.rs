//! JSON of the model without what can be told from the rest of it.

use serde_json::{Map, Value, json};

/// Keys whose value is left out where it is `false`: reading the model takes that for granted.
const FLAGS: [&str; 6] = [
    "required", "nullable", "open", "request", "response", "stream",
];
/// Keys whose value is left out where it is the name.
const NAMES: [&str; 2] = ["rust_name", "wire"];
/// Keys that hold JSON of the docs, in which nothing is ours.
const FOREIGN: [&str; 1] = ["default"];

/// Leaves out what [`expand`] puts back: names that are the documented one, flags that are off, and pages of places
/// that are the page of the whole.
pub(super) fn squeeze(item: &mut Value) {
    let page = page(item);
    walk(item, &mut |object| {
        if let Some(name) = object.get("name").cloned() {
            for key in NAMES {
                if object.get(key) == Some(&name) {
                    object.remove(key);
                }
            }
        }
        for key in FLAGS {
            if object.get(key) == Some(&Value::Bool(false)) {
                object.remove(key);
            }
        }
        if let Some(at) = object.get("place").and_then(|place| short(place, &page)) {
            object.remove("place");
            object.insert("at".to_owned(), at);
        }
    });
    if let Some(object) = item.as_object_mut() {
        object.insert("page".to_owned(), page);
    }
}

/// Undoes [`squeeze`].
pub(super) fn expand(item: &mut Value) {
    let page = item.get("page").cloned().unwrap_or_default();
    walk(item, &mut |object| {
        if let Some(name) = object.get("name").cloned() {
            for key in NAMES {
                object.entry(key).or_insert_with(|| name.clone());
            }
        }
        if let Some(line) = object.remove("at") {
            let place = json!({"page": page, "line": line, "column": 1});
            object.insert("place".to_owned(), place);
        }
    });
}

/// The page that most places are on: that of the whole.
fn page(item: &Value) -> Value {
    let page = item.get("place").and_then(|place| place.get("page"));
    page.cloned().unwrap_or_default()
}

/// The line of a place that is on the page, in the primary source.
fn short(place: &Value, page: &Value) -> Option<Value> {
    let same = place.get("page") == Some(page) && place.get("source").is_none();
    same.then(|| place.get("line").cloned()).flatten()
}

fn walk(value: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object.iter_mut() {
                if !FOREIGN.contains(&key.as_str()) && key != "place" {
                    walk(inner, change);
                }
            }
            change(object);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, change)),
        _ => {}
    }
}
