//! What a type cell says, before it is known what the names in it lead to.

use crate::docs::TypeExpr;
use crate::model::Literal;

/// What a type cell says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Ty {
    /// A type of one word.
    Plain(TypeExpr),
    /// A constant.
    Literal(Literal),
    /// An object; the cell does not say which.
    Object,
    /// One of a number of values, which stand elsewhere.
    Enum,
    /// A list.
    Array(Box<Ty>),
    /// A map with string keys.
    Map(Box<Ty>),
    /// The type or null.
    Nullable(Box<Ty>),
    /// One of several.
    OneOf(Vec<Ty>),
    /// What a name or a link leads to.
    Named(Name),
    /// The object of this key.
    Of(usize),
    /// A form that is not known; its text.
    Unknown(String),
}

/// A name in a type cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name {
    /// As written, without articles.
    pub(super) text: String,
    /// Where it links to.
    pub(super) link: Option<String>,
}

impl Ty {
    /// Any value.
    pub(super) const ANY: Ty = Ty::Plain(TypeExpr::Any);

    /// This type in a list.
    pub(super) fn array(self) -> Ty {
        Ty::Array(Box::new(self))
    }

    /// This type, or null.
    pub(super) fn nullable(self) -> Ty {
        match self {
            Ty::Nullable(_) | Ty::Plain(TypeExpr::Any) => self,
            other => Ty::Nullable(Box::new(other)),
        }
    }

    /// One of several types; a null among them makes the others nullable.
    pub(super) fn one_of(parts: Vec<Ty>) -> Ty {
        let mut kept: Vec<Ty> = Vec::new();
        let mut null = false;
        for part in parts {
            match part {
                Ty::Plain(TypeExpr::Null) => null = true,
                Ty::Nullable(inner) => {
                    null = true;
                    if !kept.contains(&inner) {
                        kept.push(*inner);
                    }
                }
                other if kept.contains(&other) => {}
                other => kept.push(other),
            }
        }
        // A number that may be whole is a number.
        let has = |wanted: TypeExpr| kept.contains(&Ty::Plain(wanted));
        if has(TypeExpr::Integer) && (has(TypeExpr::Number) || has(TypeExpr::Float)) {
            let is_float = |ty: &Ty| matches!(ty, Ty::Plain(TypeExpr::Float));
            kept.retain(|ty| !matches!(ty, Ty::Plain(TypeExpr::Integer)));
            for ty in &mut kept {
                if is_float(ty) {
                    *ty = Ty::Plain(TypeExpr::Number);
                }
            }
        }
        let ty = match kept.len() {
            0 => return Ty::Plain(TypeExpr::Null),
            1 => kept.remove(0),
            _ => Ty::OneOf(kept),
        };
        if null { ty.nullable() } else { ty }
    }

    /// Without the mark for null around it.
    pub(super) fn bare(&self) -> &Ty {
        match self {
            Ty::Nullable(inner) => inner.bare(),
            other => other,
        }
    }

    /// What stands in its lists, and how many lists there are around it.
    pub(super) fn item(&self) -> (&Ty, usize) {
        let mut depth = 0;
        let mut ty = self.bare();
        while let Ty::Array(inner) = ty {
            depth += 1;
            ty = inner.bare();
        }
        (ty, depth)
    }

    /// This type with what stands in its lists replaced.
    pub(super) fn with_item(self, item: Ty) -> Ty {
        match self {
            Ty::Nullable(inner) => inner.with_item(item).nullable(),
            Ty::Array(inner) => inner.with_item(item).array(),
            _ => item,
        }
    }

    /// Calls a function with each part that holds no other part.
    pub(super) fn leaves(&self, visit: &mut impl FnMut(&Ty)) {
        match self {
            Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => inner.leaves(visit),
            Ty::OneOf(parts) => parts.iter().for_each(|part| part.leaves(visit)),
            leaf => visit(leaf),
        }
    }

    /// The same, to change these parts.
    pub(super) fn leaves_mut(&mut self, change: &mut impl FnMut(&mut Ty)) {
        match self {
            Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => inner.leaves_mut(change),
            Ty::OneOf(parts) => parts.iter_mut().for_each(|part| part.leaves_mut(change)),
            leaf => change(leaf),
        }
    }
}
