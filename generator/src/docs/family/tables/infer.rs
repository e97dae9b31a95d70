//! Types from nothing but examples: what was seen, and no more. All of it may be missing or null.

use super::object::{Field, Object, Shape};
use super::ty::Ty;
use super::type_cell::phrase::singular;
use crate::docs::{Node, TypeExpr, Value};
use crate::source::Span;
use heck::ToUpperCamelCase;
use indexmap::IndexMap;

/// Types deeper than this are any value.
const MAX_DEPTH: usize = 24;

/// Makes types of what examples show.
pub(super) struct Infer<'a> {
    /// Where new objects stand.
    pub(super) of: &'a Object,
    /// The next key.
    pub(super) next_key: &'a mut usize,
    /// The objects made so far.
    pub(super) made: Vec<Object>,
    /// The code block.
    pub(super) span: Span,
}

impl Infer<'_> {
    /// The type of values of which some are shown. `title` is what a type of them is called.
    pub(super) fn ty(&mut self, nodes: &[&Node], title: &str, depth: usize) -> Ty {
        let shown: Vec<&Node> = nodes
            .iter()
            .copied()
            .filter(|node| !matches!(node.value, Value::Null | Value::Opaque | Value::Absent))
            .collect();
        let Some(first) = shown.first() else {
            return Ty::ANY;
        };
        if depth > MAX_DEPTH {
            return Ty::ANY;
        }
        let all = |fits: fn(&Value) -> bool| shown.iter().all(|node| fits(&node.value));
        match &first.value {
            Value::String(_) if all(|value| matches!(value, Value::String(_))) => {
                Ty::Plain(TypeExpr::String)
            }
            Value::Bool(_) if all(|value| matches!(value, Value::Bool(_))) => {
                Ty::Plain(TypeExpr::Boolean)
            }
            Value::Number(_) if all(|value| matches!(value, Value::Number(_))) => {
                Ty::Plain(TypeExpr::Number)
            }
            Value::Array(_) if all(|value| matches!(value, Value::Array(_))) => {
                let items: Vec<&Node> = shown
                    .iter()
                    .flat_map(|node| match &node.value {
                        Value::Array(items) => items.as_slice(),
                        _ => &[],
                    })
                    .collect();
                self.ty(&items, &singular(title), depth + 1).array()
            }
            Value::Object { .. } if all(|value| matches!(value, Value::Object { .. })) => {
                self.object(&shown, title, depth)
            }
            _ => Ty::ANY,
        }
    }

    fn object(&mut self, nodes: &[&Node], title: &str, depth: usize) -> Ty {
        let mut keys: IndexMap<&str, (Vec<&Node>, usize)> = IndexMap::new();
        for node in nodes {
            let Value::Object { entries, .. } = &node.value else {
                continue;
            };
            for entry in entries {
                keys.entry(&entry.key)
                    .or_insert_with(|| (Vec::new(), entry.offset))
                    .0
                    .push(&entry.node);
            }
        }
        if keys.is_empty() {
            return Ty::Object;
        }
        *self.next_key += 1;
        let key = *self.next_key;
        let mut fields = Vec::with_capacity(keys.len());
        for (name, (values, offset)) in keys {
            let place = self.span.part(offset, name.len() + 2);
            let ty = self.ty(
                &values,
                &format!("{title}{}", name.to_upper_camel_case()),
                depth + 1,
            );
            fields.push(Field::new(name.to_owned(), place, ty.nullable(), place));
        }
        let mut object = Object::part(key, self.of, title.to_owned(), self.span, Vec::new());
        object.shape = Shape::Fields(fields);
        "Known from an example only: all of it may be missing or null."
            .clone_into(&mut object.said);
        self.made.push(object);
        Ty::Of(key)
    }
}
