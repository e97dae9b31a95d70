//! Records, lists and maps as constructors, initialisers and builders write them.

use super::expr::{Base, Item, Link};
use super::literal::Reader;
use crate::docs::{Entry, Node, Value};

impl Reader<'_> {
    pub(super) fn braces(&self, name: &str, items: &[Item]) -> Value {
        let is_list = name.starts_with('[')
            || matches!(last_part(name), "List" | "HashSet" | "ArrayList")
            || name.ends_with("byte");
        if is_list {
            return Value::Array(self.list(items));
        }
        let is_map =
            name.starts_with("map[") || matches!(last_part(name), "Dictionary" | "HashMap");
        if is_map {
            let (_, mut entries) = self.split(items);
            // `{ key, value }` for each.
            for item in items {
                if let (None, Base::Group('{', parts)) = (&item.key, &item.value.base)
                    && let [key, value] = parts.as_slice()
                {
                    entries.extend(self.entry(&key.value, self.node(&value.value)));
                }
            }
            return Value::Object {
                type_name: None,
                entries,
            };
        }
        let (nodes, entries) = self.split(items);
        if nodes.is_empty() {
            Value::Object {
                type_name: Some(name.to_owned()),
                entries,
            }
        } else {
            Value::Opaque
        }
    }

    /// `.a(1).b(2).build()`, behind `X.builder()`.
    pub(super) fn built(&self, name: &str, links: &[Link]) -> Value {
        let Some(type_name) = name.strip_suffix(".builder") else {
            return Value::Opaque;
        };
        let entries = self.steps(links, "build");
        entries.map_or(Value::Opaque, |entries| Value::Object {
            type_name: Some(type_name.to_owned()),
            entries,
        })
    }

    /// The steps of a builder up to its last call.
    pub(super) fn steps(&self, links: &[Link], last: &str) -> Option<Vec<Entry>> {
        let mut entries = Vec::new();
        let mut links = links;
        loop {
            match links {
                [Link::Member { name, .. }, Link::Call(items)]
                    if name == last && items.is_empty() =>
                {
                    return Some(entries);
                }
                [Link::Member { name, offset }, Link::Call(items), rest @ ..] => {
                    let value = items.first().map(|item| self.node(&item.value))?;
                    entries.push(Entry {
                        key: name.clone(),
                        quoted: false,
                        offset: *offset,
                        node: value,
                    });
                    links = rest;
                }
                _ => return None,
            }
        }
    }
}

pub(super) fn last_part(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

pub(super) fn pairs(nodes: &[Node]) -> Value {
    let mut entries = Vec::new();
    for pair in nodes.chunks(2) {
        if let [key, value] = pair
            && let Value::String(text) = &key.value
        {
            entries.push(Entry {
                key: text.clone(),
                quoted: true,
                offset: key.offset,
                node: value.clone(),
            });
        }
    }
    Value::Object {
        type_name: None,
        entries,
    }
}
