//! Reads numbers, constants and the values of enums.

use super::held::{Held, Number};
use super::json::{Kind, Node};
use super::note::show;
use super::union::is_literal;
use super::walk::{Here, Walker};
use crate::model::{Enumeration, Literal, TypeDef, TypeRef};

impl<'a> Walker<'a> {
    pub(super) fn number<'n>(
        &mut self,
        ty: &TypeRef,
        text: &str,
        node: &Node,
        here: Here<'_, 'a>,
    ) -> Held<'n> {
        let Some(number) = Number::parse(text) else {
            return self.mistyped("a number that fits", node, here);
        };
        match ty {
            TypeRef::Integer => match number.whole() {
                Some(whole) => Held::Integer(whole),
                None => self.mistyped("a whole number that fits in 64 bits", node, here),
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
        here: Here<'_, 'a>,
    ) -> Held<'n> {
        if !is_literal(literal, node) {
            let message = format!("must be {}", show(literal));
            self.unreadable("wrong_constant", message, node, here);
        }
        Held::Constant(literal.clone())
    }

    pub(super) fn enumeration<'n>(
        &mut self,
        def: &'a TypeDef,
        enumeration: &'a Enumeration,
        node: &'n Node,
        here: Here<'_, 'a>,
    ) -> Held<'n> {
        let (held, value) = match &node.kind {
            Kind::String(text) if !enumeration.integer => {
                (Held::Text(text), Literal::String(text.clone()))
            }
            Kind::Number(text) if enumeration.integer => {
                match Number::parse(text).and_then(Number::whole) {
                    Some(whole) => (Held::Integer(whole), Literal::Integer(whole)),
                    None => return self.mistyped("a whole number", node, here),
                }
            }
            _ if enumeration.integer => return self.mistyped("a whole number", node, here),
            _ => return self.mistyped("a string", node, here),
        };
        if !enumeration.values.iter().any(|known| known.value == value) {
            self.unknown_value((def, enumeration), &value, node, here);
        }
        held
    }
}
