//! Type cells, as far as all dialects share them.

use crate::model::Literal;

/// What a type cell says, whatever the language it says it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeExpr {
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// A number; the dialect does not say whether it is whole.
    Number,
    /// A whole number.
    Integer,
    /// A whole number of any size.
    BigInteger,
    /// A number that may have a fraction.
    Float,
    /// A decimal.
    Decimal,
    /// A date and time.
    DateTime,
    /// A calendar date.
    Date,
    /// Bytes in memory, a file or blob, or a byte stream.
    Bytes,
    /// Any value.
    Any,
    /// No value at all (`null`, `None`, `void`).
    Null,
    /// A constant.
    Literal(Literal),
    /// A list.
    Array(Box<TypeExpr>),
    /// A map with string keys.
    Map(Box<TypeExpr>),
    /// A stream of events.
    Stream(Box<TypeExpr>),
    /// The dialect's mark that a value may be absent.
    Optional(Box<TypeExpr>),
    /// The dialect's mark that a value may be null.
    Nullable(Box<TypeExpr>),
    /// One of several types, written inline.
    OneOf(Vec<TypeExpr>),
    /// One of several types, written inline, with a link to the page of the union. Only while pages are read: then it
    /// becomes a [`TypeExpr::Ref`], or a [`TypeExpr::OneOf`] if there is no such page.
    Linked(RefExpr, Vec<TypeExpr>),
    /// A type with a page of its own.
    Ref(RefExpr),
    /// A form that the grammar does not know; its text.
    Unknown(String),
}

/// A reference to a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefExpr {
    /// The name as written, separators as dots: `components.AuthTokenRequest`, `AuthTokenRequest`.
    pub name: String,
    /// The link's destination, if it is a link.
    pub link: Option<String>,
}

impl TypeExpr {
    /// This type with the names of its references alone, without their links.
    #[must_use]
    pub(crate) fn unlinked(&self) -> TypeExpr {
        let inner = |ty: &TypeExpr| Box::new(ty.unlinked());
        match self {
            TypeExpr::Ref(reference) => TypeExpr::Ref(RefExpr {
                name: reference.name.clone(),
                link: None,
            }),
            TypeExpr::Array(item) => TypeExpr::Array(inner(item)),
            TypeExpr::Map(item) => TypeExpr::Map(inner(item)),
            TypeExpr::Stream(item) => TypeExpr::Stream(inner(item)),
            TypeExpr::Optional(item) => TypeExpr::Optional(inner(item)),
            TypeExpr::Nullable(item) => TypeExpr::Nullable(inner(item)),
            TypeExpr::OneOf(parts) => TypeExpr::OneOf(parts.iter().map(Self::unlinked).collect()),
            other => other.clone(),
        }
    }

    /// This type without the marks for absent and null around it.
    #[must_use]
    pub fn bare(&self) -> &TypeExpr {
        match self {
            TypeExpr::Optional(inner) | TypeExpr::Nullable(inner) => inner.bare(),
            other => other,
        }
    }

    /// Whether the mark for null stands around it.
    #[must_use]
    pub fn is_nullable(&self) -> bool {
        match self {
            TypeExpr::Nullable(_) => true,
            TypeExpr::Optional(inner) => inner.is_nullable(),
            _ => false,
        }
    }

    /// How deep lists, maps and the like are nested in it; 0 for a plain type. Looks no deeper than `limit`.
    #[must_use]
    pub(crate) fn depth(&self, limit: usize) -> usize {
        if limit == 0 {
            return 0;
        }
        match self {
            TypeExpr::Array(inner)
            | TypeExpr::Map(inner)
            | TypeExpr::Stream(inner)
            | TypeExpr::Optional(inner)
            | TypeExpr::Nullable(inner) => 1 + inner.depth(limit - 1),
            TypeExpr::OneOf(parts) | TypeExpr::Linked(_, parts) => {
                let depths = parts.iter().map(|part| part.depth(limit - 1));
                1 + depths.max().unwrap_or(0)
            }
            _ => 0,
        }
    }

    /// Whether any part of it may be anything.
    #[must_use]
    pub fn mentions_any(&self) -> bool {
        match self {
            TypeExpr::Any => true,
            TypeExpr::Array(inner)
            | TypeExpr::Map(inner)
            | TypeExpr::Stream(inner)
            | TypeExpr::Optional(inner)
            | TypeExpr::Nullable(inner) => inner.mentions_any(),
            TypeExpr::OneOf(parts) | TypeExpr::Linked(_, parts) => {
                parts.iter().any(TypeExpr::mentions_any)
            }
            _ => false,
        }
    }

    /// Whether any part of it has a form that the grammar does not know.
    #[must_use]
    pub fn has_unknown(&self) -> bool {
        match self {
            TypeExpr::Unknown(_) => true,
            TypeExpr::Array(inner)
            | TypeExpr::Map(inner)
            | TypeExpr::Stream(inner)
            | TypeExpr::Optional(inner)
            | TypeExpr::Nullable(inner) => inner.has_unknown(),
            TypeExpr::OneOf(parts) | TypeExpr::Linked(_, parts) => {
                parts.iter().any(TypeExpr::has_unknown)
            }
            _ => false,
        }
    }
}
