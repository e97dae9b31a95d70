//! From expressions to the values that they stand for.

use super::expr::{self, Base, Expr, Item, Link};
use super::lexer::{Syntax, json_number};
use super::record::{last_part, pairs};
use crate::docs::{Entry, Node, Value};
use std::collections::BTreeMap;

/// How a language writes values.
#[derive(Debug)]
pub struct Values {
    pub(crate) syntax: Syntax,
    /// Words for no value.
    pub(crate) null: &'static str,
    /// Words for true and false.
    pub(crate) booleans: [&'static str; 2],
    /// Calls that stand for values, by the end of their name; words that stand for no value ([`Call::Absent`]).
    pub(crate) calls: &'static [(&'static str, Call)],
    /// How records are written.
    pub(crate) records: Records,
    /// Whether a call of one argument that is in no table only wraps it (a pointer, a member of a union).
    pub(crate) wraps: fn(&str) -> bool,
    /// Methods that give back the value that they are called on.
    pub(crate) keeps: &'static [&'static str],
}

/// What a call stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    DateTime,
    Date,
    Decimal,
    Number,
    File,
    /// Its first argument.
    Inner,
    /// A list of its arguments.
    List,
    /// A map of its arguments: key, value, key, value.
    Pairs,
    /// A map of its arguments, each of which is an [`Call::Entry`].
    Entries,
    /// A key and a value.
    Entry,
    /// No value at all.
    Absent,
}

/// How records are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Records {
    /// `X(a=1)`, `new X(a: 1)`, `X.new(a: 1)`.
    Keywords,
    /// `X.builder().a(1).build()`.
    Builder,
    /// `X{A: 1}`.
    Braces,
    /// `new X() { A = 1 }`.
    Initialisers,
    /// `{ a: 1, b }`, where `b` is the variable of that name.
    Literals,
}

/// Values of variables.
pub(crate) type Variables = BTreeMap<String, Node>;

impl Values {
    /// Reads one value at the start of code.
    pub(crate) fn read(&self, code: &str) -> Node {
        let (expr, _) = expr::read(code, 0, &self.syntax);
        self.node(&expr, &Variables::new())
    }

    /// The value that an expression stands for.
    pub(crate) fn node(&self, expr: &Expr, variables: &Variables) -> Node {
        let reader = Reader {
            values: self,
            variables,
        };
        reader.node(expr)
    }

    /// The entries and positional values of a call's arguments.
    pub(crate) fn arguments(
        &self,
        items: &[Item],
        variables: &Variables,
    ) -> (Vec<Node>, Vec<Entry>) {
        let reader = Reader {
            values: self,
            variables,
        };
        reader.split(items)
    }
}

pub(super) struct Reader<'a> {
    pub(super) values: &'a Values,
    variables: &'a Variables,
}

impl Reader<'_> {
    pub(super) fn node(&self, expr: &Expr) -> Node {
        Node {
            offset: expr.offset,
            value: self.value(expr),
        }
    }

    fn value(&self, expr: &Expr) -> Value {
        let links = self.without_kept(&expr.links);
        match (&expr.base, links) {
            (Base::Text(text), []) => Value::String(text.clone()),
            (Base::Number(number), []) => Value::Number(number.clone()),
            (Base::Group(open, items), []) => self.group(*open, items),
            (Base::Name(name), []) => self.word(name),
            (Base::Name(name), links) => self.constructed(name, links),
            _ => Value::Opaque,
        }
    }

    /// The links without calls at the end that give back what they are called on.
    fn without_kept<'a>(&self, links: &'a [Link]) -> &'a [Link] {
        let mut links = links;
        while let [rest @ .., Link::Member { name, .. }, Link::Call(_)]
        | [rest @ .., Link::Member { name, .. }] = links
        {
            if !self.values.keeps.contains(&name.as_str()) {
                break;
            }
            links = rest;
        }
        links
    }

    fn word(&self, name: &str) -> Value {
        let [yes, no] = self.values.booleans;
        if name == self.values.null {
            Value::Null
        } else if name == yes || name == no {
            Value::Bool(name == yes)
        } else if let Some(node) = self.variables.get(name) {
            node.value.clone()
        } else if self.known(name) == Some(Call::Absent) {
            Value::Absent
        } else if name.contains('.') {
            Value::Constant(name.to_owned())
        } else {
            Value::Opaque
        }
    }

    fn group(&self, open: char, items: &[Item]) -> Value {
        if open == '{' && self.values.records == Records::Literals {
            return self.literal(items);
        }
        let keyed = items.iter().any(|item| item.key.is_some());
        if keyed || (open == '{' && items.is_empty()) {
            Value::Object {
                type_name: None,
                entries: self.split(items).1,
            }
        } else {
            Value::Array(self.list(items))
        }
    }

    /// `{ a: 1, b }`.
    fn literal(&self, items: &[Item]) -> Value {
        let entry = |item: &Item| {
            let key = item.key.as_ref().unwrap_or(&item.value);
            self.entry(key, self.node(&item.value))
        };
        Value::Object {
            type_name: None,
            entries: items.iter().filter_map(entry).collect(),
        }
    }

    pub(super) fn list(&self, items: &[Item]) -> Vec<Node> {
        items.iter().map(|item| self.node(&item.value)).collect()
    }

    pub(super) fn split(&self, items: &[Item]) -> (Vec<Node>, Vec<Entry>) {
        let mut nodes = Vec::new();
        let mut entries = Vec::new();
        for item in items {
            match &item.key {
                None => nodes.push(self.node(&item.value)),
                Some(key) => entries.extend(self.entry(key, self.node(&item.value))),
            }
        }
        (nodes, entries)
    }

    #[allow(clippy::unused_self, reason = "reads as one of the reader's steps")]
    pub(super) fn entry(&self, key: &Expr, node: Node) -> Option<Entry> {
        let (key_text, quoted) = match (&key.base, key.links.is_empty()) {
            (Base::Text(text), true) => (text.clone(), true),
            (Base::Name(name), true) => (name.clone(), false),
            (Base::Number(number), true) => (number.clone(), true),
            _ => return None,
        };
        Some(Entry {
            key: key_text,
            quoted,
            offset: key.offset,
            node,
        })
    }

    fn constructed(&self, name: &str, links: &[Link]) -> Value {
        match links {
            [Link::Call(items)] => self.call(name, items),
            // `new List<T>() { … }`, `new X { … }`, Go's `X{…}`.
            [Link::Braces(items)] => self.braces(name, items),
            [Link::Call(arguments), Link::Braces(items)] if arguments.is_empty() => {
                self.braces(name, items)
            }
            [Link::Call(_), rest @ ..] if self.values.records == Records::Builder => {
                self.built(name, rest)
            }
            _ => Value::Opaque,
        }
    }

    fn call(&self, name: &str, items: &[Item]) -> Value {
        if let Some(call) = self.known(name) {
            return self.known_call(call, items);
        }
        if let Some((value, method)) = name.rsplit_once('.')
            && self.values.keeps.contains(&method)
        {
            return self.word(value);
        }
        let type_name = name.strip_suffix(".new").unwrap_or(name);
        let (nodes, entries) = self.split(items);
        let is_type = last_part(type_name).starts_with(char::is_uppercase);
        match (nodes.as_slice(), entries.as_slice()) {
            ([], _) if matches!(self.values.records, Records::Builder | Records::Braces) => {
                Value::Opaque
            }
            ([], []) if !is_type => Value::Opaque,
            ([], _) => Value::Object {
                type_name: Some(type_name.to_owned()),
                entries,
            },
            ([only], []) if (self.values.wraps)(name) => only.value.clone(),
            _ => Value::Opaque,
        }
    }

    fn known(&self, name: &str) -> Option<Call> {
        let calls = self.values.calls.iter();
        let mut ending = calls.filter(|(call, _)| {
            name.strip_suffix(call)
                .is_some_and(|before| before.is_empty() || before.ends_with('.'))
        });
        ending.next().map(|(_, call)| *call)
    }

    fn known_call(&self, call: Call, items: &[Item]) -> Value {
        let (nodes, _) = self.split(items);
        let first = nodes.first().map(|node| &node.value);
        let text = || match first {
            Some(
                Value::String(text)
                | Value::Number(text)
                | Value::DateTime(text)
                | Value::Date(text)
                | Value::Decimal(text),
            ) => Some(text.clone()),
            _ => None,
        };
        let with = |make: fn(String) -> Value| text().map_or(Value::Opaque, make);
        let number = || text().and_then(|text| json_number(&text));
        match call {
            Call::DateTime => with(Value::DateTime),
            Call::Date => with(|text| {
                let date = text.get(..10).map(str::to_owned);
                Value::Date(date.unwrap_or(text))
            }),
            Call::Decimal => number().map_or(Value::Opaque, Value::Decimal),
            Call::Number => number().map_or(Value::Opaque, Value::Number),
            Call::File => Value::File,
            Call::Inner => first.cloned().unwrap_or(Value::Absent),
            Call::List | Call::Entry => Value::Array(nodes),
            Call::Absent => Value::Absent,
            Call::Pairs => pairs(&nodes),
            Call::Entries => {
                let flat: Vec<Node> = nodes
                    .into_iter()
                    .flat_map(|node| match node.value {
                        Value::Array(parts) => parts,
                        _ => Vec::new(),
                    })
                    .collect();
                pairs(&flat)
            }
        }
    }
}

impl Values {
    /// The steps of a builder that ends in a call of `last`.
    pub(crate) fn steps(
        &self,
        links: &[Link],
        last: &str,
        variables: &Variables,
    ) -> Option<Vec<Entry>> {
        let reader = Reader {
            values: self,
            variables,
        };
        reader.steps(links, last)
    }
}
