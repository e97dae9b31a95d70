//! Notes what does not fit.

use super::finding::{Raw, Severity};
use super::held::{Held, Number};
use super::json::{Kind, Node};
use super::walk::{Here, Walker};
use crate::model::{Literal, TypeRef};
use std::collections::BTreeSet;

impl<'a> Walker<'a> {
    /// Notes a value of another kind than a type has.
    pub(super) fn mistyped_as<'n>(
        &mut self,
        ty: &TypeRef,
        node: &Node,
        here: Here<'_, 'a>,
    ) -> Held<'n> {
        self.mistyped(&expected(ty), node, here)
    }

    /// Notes a value of the wrong kind.
    pub(super) fn mistyped<'n>(
        &mut self,
        expected: &str,
        node: &Node,
        here: Here<'_, 'a>,
    ) -> Held<'n> {
        let message = format!("expected {expected}, found {}", kind_name(&node.kind));
        self.unreadable("wrong_type", message, node, here);
        Held::Present
    }

    /// Notes something that keeps the value from being read.
    pub(super) fn unreadable(
        &mut self,
        code: &'static str,
        message: String,
        node: &Node,
        here: Here<'_, 'a>,
    ) {
        let Here { at, context } = here;
        self.found.push(Raw {
            severity: Severity::Error,
            code,
            message,
            pointer: at.to_string(),
            at: node.start,
            docs: Some(context.docs.clone()),
            phrase: String::new(),
            unreadable: true,
        });
    }

    /// Notes something that is let pass.
    pub(super) fn warn(
        &mut self,
        code: &'static str,
        message: String,
        node: &Node,
        here: Here<'_, 'a>,
    ) {
        self.unreadable(code, message, node, here);
        if let Some(last) = self.found.last_mut() {
            last.severity = Severity::Warning;
            last.unreadable = false;
        }
    }

    /// Notes what keeps a value from being kept as it is: keys that are given twice and numbers beyond any range,
    /// however deep.
    pub(super) fn kept(&mut self, node: &Node, here: Here<'_, 'a>) {
        let Here { at, context } = here;
        match &node.kind {
            Kind::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.kept(item, Here::new(&at.index(index), context));
                }
            }
            Kind::Object(entries) => {
                let mut seen = BTreeSet::new();
                for entry in entries {
                    let at = at.key(&entry.key);
                    if !seen.insert(&entry.key) {
                        let message = "the key is given twice".to_owned();
                        self.unreadable(
                            "duplicate_key",
                            message,
                            &entry.value,
                            Here::new(&at, context),
                        );
                    }
                    self.kept(&entry.value, Here::new(&at, context));
                }
            }
            Kind::Number(text) if Number::parse(text).is_none() => {
                self.mistyped("a number that fits", node, Here::new(at, context));
            }
            _ => {}
        }
    }
}

/// A literal of the docs as JSON.
pub(super) fn show(literal: &Literal) -> String {
    match literal {
        Literal::Bool(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::String(value) => format!("{value:?}"),
    }
}

/// The kind of value that a type has.
fn expected(ty: &TypeRef) -> String {
    match ty {
        TypeRef::String => "a string",
        TypeRef::Timestamp => "a string (date and time)",
        TypeRef::Date => "a string (date)",
        TypeRef::Bytes => "a string (bytes)",
        TypeRef::Boolean => "true or false",
        TypeRef::Integer => "a whole number",
        TypeRef::Float | TypeRef::Number => "a number",
        TypeRef::BigInteger => "a whole number, as a number or a string",
        TypeRef::Decimal => "a decimal, as a number or a string",
        TypeRef::Array(_) => "an array",
        TypeRef::Map(_) => "an object",
        TypeRef::Nullable(inner) => return format!("{} or null", expected(inner)),
        TypeRef::Any | TypeRef::Literal(_) | TypeRef::Ref(_) => "another value",
    }
    .to_owned()
}

fn kind_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Null => "null",
        Kind::Bool(_) => "a boolean",
        Kind::Number(text) if text.contains(['.', 'e', 'E']) => "a number with a fraction",
        Kind::Number(_) => "a number",
        Kind::String(_) => "a string",
        Kind::Array(_) => "an array",
        Kind::Object(_) => "an object",
    }
}
