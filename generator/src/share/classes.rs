//! Which types are the same.

use crate::hash::{Hash, Hasher};
use crate::model::{Api, Fact, Rank, Shape, TypeDef, TypeId, reference};
use rayon::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What is no part of what a type is: where it stands in the docs, and why it was decided so.
const EVIDENCE: &[&str] = &["place", "decisions"];

/// What only describes.
const DOCS: &[&str] = &["doc", "example", "phrase"];

/// A type without its name: a text, and the types that it refers to, in the order in which they stand in it.
struct Sketch {
    text: Hash,
    refs: Vec<TypeId>,
}

/// The groups of two and more types that are the same: equal in everything but their names and their places, and
/// referring to types that are the same. Types that refer to each other in a ring stay apart.
pub(super) fn classes(api: &Api, with_docs: bool) -> Vec<Vec<TypeId>> {
    let defs: Vec<&TypeDef> = api.types.values().collect();
    let sketches: Vec<Sketch> = defs
        .par_iter()
        .map(|def| sketch(api, def, with_docs))
        .collect();
    let hashes = inside_out(api, &sketches);
    let mut groups: BTreeMap<Hash, Vec<TypeId>> = BTreeMap::new();
    for (def, hash) in defs.iter().zip(hashes) {
        if !matches!(def.shape, Shape::Alias { .. }) {
            groups.entry(hash).or_default().push(def.id.clone());
        }
    }
    let mut classes: Vec<Vec<TypeId>> = groups.into_values().collect();
    classes.retain(|class| class.len() > 1);
    // The order of hashes means nothing.
    classes.sort();
    classes
}

fn sketch(api: &Api, def: &TypeDef, with_docs: bool) -> Sketch {
    let mut whole = json!({ "shape": def.shape, "rules": def.rules });
    if with_docs {
        whole["doc"] = json!([def.doc, def.deprecated]);
    } else {
        whole["deprecated"] = json!(def.deprecated.is_some());
    }
    // Who sends a record decides what its fields are in Rust; for other types it makes no difference.
    if let Shape::Struct(record) = &def.shape {
        whole["usage"] = json!(def.usage);
        if api.lenient_nulls {
            let proven = record.fields.iter().map(|field| {
                let mut decisions = field.decisions.iter();
                decisions.any(|it| it.fact == Fact::Nullable && it.rank <= Rank::Twin)
            });
            whole["proven"] = proven.collect();
        }
    }
    let mut refs = Vec::new();
    strip(&mut whole, with_docs, &mut refs);
    Sketch {
        text: Hash::of(whole.to_string().as_bytes()),
        refs,
    }
}

/// Takes off evidence, and documentation unless it counts; references go into a list.
fn strip(value: &mut Value, with_docs: bool, refs: &mut Vec<TypeId>) {
    if let Some(id) = reference(value) {
        refs.push(TypeId(id.to_owned()));
        *value = Value::Null;
        return;
    }
    match value {
        Value::Array(items) => {
            for item in items {
                strip(item, with_docs, refs);
            }
        }
        Value::Object(object) => {
            object.retain(|key, _| {
                let key = key.as_str();
                !EVIDENCE.contains(&key) && (with_docs || !DOCS.contains(&key))
            });
            for (key, value) in object {
                if !crate::model::FOREIGN.contains(&key.as_str()) {
                    strip(value, with_docs, refs);
                }
            }
        }
        _ => {}
    }
}

/// What each type is, with what it refers to, by index: equal for types that are the same. Each is worked out once,
/// after those that it refers to.
fn inside_out(api: &Api, sketches: &[Sketch]) -> Vec<Hash> {
    let mut done: Vec<Option<Hash>> = vec![None; sketches.len()];
    let mut open = vec![false; sketches.len()];
    for root in 0..sketches.len() {
        // The stack is a list, because types nest as deep as the docs want them to.
        let mut stack = vec![(root, 0)];
        while let Some((at, next)) = stack.pop() {
            let Some(sketch) = sketches.get(at).filter(|_| done.get(at) == Some(&None)) else {
                continue;
            };
            set(&mut open, at, true);
            if let Some(id) = sketch.refs.get(next) {
                stack.push((at, next + 1));
                let index = api.types.get_index_of(id);
                if let Some(index) = index.filter(|index| open.get(*index) == Some(&false)) {
                    stack.push((index, 0));
                }
                continue;
            }
            let mut hasher = Hasher::new();
            hasher.part(sketch.text.to_string().as_bytes());
            for id in &sketch.refs {
                let index = api.types.get_index_of(id);
                let known = index.and_then(|index| done.get(index).copied().flatten());
                match known {
                    Some(hash) => hasher.part(hash.to_string().as_bytes()),
                    None if index == Some(at) => hasher.part(b"itself"),
                    // Part of a ring, or not documented: only the very same is the same.
                    None => hasher.part(format!("only {id}").as_bytes()),
                };
            }
            let hash = hasher.finish();
            set(&mut done, at, Some(hash));
            set(&mut open, at, false);
        }
    }
    done.into_iter().flatten().collect()
}

fn set<T>(list: &mut [T], at: usize, value: T) {
    if let Some(slot) = list.get_mut(at) {
        *slot = value;
    }
}
