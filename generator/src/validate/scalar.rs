//! Reads numbers, constants and the values of enums.

use super::held::{Held, Number};
use super::json::{Kind, Node};
use super::note::show;
use super::union::is_literal;
use super::walk::{Context, Walker};
use crate::model::{Enumeration, Literal, TypeDef, TypeRef};
use crate::runtime::validate::At;

impl<'a> Walker<'a> {
    pub(super) fn number<'n>(
        &mut self,
        ty: &TypeRef,
        text: &str,
        node: &Node,
        at: &At<'_>,
        context: Context<'a>,
    ) -> Held<'n> {
        let Some(number) = Number::parse(text) else {
            return self.mistyped("a number that fits", node, at, context);
        };
        match ty {
            TypeRef::Integer => match number.whole() {
                Some(whole) => Held::Integer(whole),
                None => self.mistyped("a whole number that fits in 64 bits", node, at, context),
            },
            TypeRef::Float => Held::Float(number.float()),
            TypeRef::Decimal => Held::Decimal(number.decimal()),
            _ => number.held(),
        }
    }

    pub(super) fn constant<'n>(
        &mut self,
        literal: &Literal,
        node: &Node,
        at: &At<'_>,
        context: Context<'a>,
    ) -> Held<'n> {
        if !is_literal(literal, node) {
            let message = format!("must be {}", show(literal));
            self.unreadable("wrong_constant", message, node, at, context);
        }
        Held::Constant(literal.clone())
    }

    pub(super) fn enumeration<'n>(
        &mut self,
        def: &'a TypeDef,
        enumeration: &'a Enumeration,
        node: &'n Node,
        at: &At<'_>,
        context: Context<'a>,
    ) -> Held<'n> {
        let (held, value) = match &node.kind {
            Kind::String(text) if !enumeration.integer => {
                (Held::Text(text), Literal::String(text.clone()))
            }
            Kind::Number(text) if enumeration.integer => {
                match Number::parse(text).and_then(Number::whole) {
                    Some(whole) => (Held::Integer(whole), Literal::Integer(whole)),
                    None => return self.mistyped("a whole number", node, at, context),
                }
            }
            _ if enumeration.integer => return self.mistyped("a whole number", node, at, context),
            _ => return self.mistyped("a string", node, at, context),
        };
        if !enumeration.values.iter().any(|known| known.value == value) {
            self.unknown_value(def, enumeration, &value, node, at, context);
        }
        held
    }
}
