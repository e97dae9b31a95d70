//! Type cells: one parser, with each language's words in a [`Grammar`].

use super::reference::{dotted, is_name, leads_to, lookup, nullable, one_of, page_stem, reference};
use crate::docs::cell::{Token, TokenKind, tokens};
use crate::docs::{RefExpr, TypeExpr};
use crate::model::Literal;

/// Types nested deeper than this are not read.
const MAX_DEPTH: usize = 32;

/// A language's words for types.
pub(crate) struct Grammar {
    /// Names that stand for a type by themselves, with dots between their parts.
    pub(crate) scalars: &'static [(&'static str, TypeExpr)],
    /// The name that stands for absence.
    pub(crate) absent: Option<&'static str>,
    /// Whether `[A, B]` is a tuple, which is not read. Elsewhere it is a list of either.
    pub(crate) tuples: bool,
    /// The labels of links to the language's reference, where they mean something else than the bare name.
    pub(crate) labels: &'static [(&'static str, TypeExpr)],
    /// Names that take arguments: `List<X>`, `Optional[X]`, `T.nilable(X)`.
    pub(crate) generics: &'static [(&'static str, Generic)],
    /// Whether `*X` is a pointer, `[]X` a list and `map[K]V` a map. Elsewhere `*` is emphasis.
    pub(crate) prefixes: bool,
}

/// What a name with arguments means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Generic {
    /// A list of the argument; with two arguments a map to the second.
    List,
    /// A map to the last argument.
    Map,
    /// The argument, or absent.
    Optional,
    /// The argument, or null.
    Nullable,
    /// The argument, absent, or null.
    OptionalNullable,
    /// One of the arguments.
    OneOf,
    /// A stream of the argument.
    Stream,
    /// Bytes, whatever the argument.
    Bytes,
    /// Just the argument.
    Plain,
}

impl Grammar {
    /// Reads a type cell, a member's heading or a response line.
    pub(crate) fn parse(&self, cell: &str) -> TypeExpr {
        let tokens: Vec<Token> = tokens(cell)
            .into_iter()
            .filter(|token| self.prefixes || !token.is('*'))
            .collect();
        let mut parser = Parser {
            grammar: self,
            tokens: &tokens,
            next: 0,
            depth: 0,
        };
        match parser.union() {
            Some(ty) if parser.next == tokens.len() => ty,
            _ => TypeExpr::Unknown(cell.to_owned()),
        }
    }

    /// Reads a type that may be several with commas between them: one of these.
    pub(crate) fn parse_listed(&self, cell: &str) -> TypeExpr {
        self.parse(&format!("({cell})"))
    }
}

struct Parser<'a> {
    grammar: &'a Grammar,
    tokens: &'a [Token],
    next: usize,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next)
    }

    fn at(&self, offset: usize, mark: char) -> bool {
        self.tokens
            .get(self.next + offset)
            .is_some_and(|token| token.is(mark))
    }

    fn eat(&mut self, mark: char) -> bool {
        let found = self.at(0, mark);
        self.next += usize::from(found);
        found
    }

    fn union(&mut self) -> Option<TypeExpr> {
        self.nested(Self::alternatives)
    }

    fn alternatives(&mut self) -> Option<TypeExpr> {
        let start = self.next;
        let mut parts = vec![self.postfix()?];
        while self.eat('|') {
            parts.push(self.postfix()?);
        }
        Some(self.linked(start, one_of(parts)))
    }

    /// A union whose words, from `start` on, all stand in one link that leads to none of its members: the link is that
    /// of the union's own page.
    fn linked(&self, start: usize, ty: TypeExpr) -> TypeExpr {
        let link = self
            .tokens
            .get(start)
            .and_then(|token| token.link.as_deref());
        let Some((link, stem)) = link.and_then(|link| Some((link, page_stem(link)?))) else {
            return ty;
        };
        let words = self.tokens.get(start..self.next).unwrap_or_default();
        let shared = words
            .iter()
            .all(|token| token.link.as_deref() == Some(link));
        let leads_to_member = words
            .iter()
            .filter_map(Token::word)
            .any(|word| leads_to(link, &dotted(word)));
        if !shared || leads_to_member {
            return ty;
        }
        let page = RefExpr {
            name: stem.to_owned(),
            link: Some(link.to_owned()),
        };
        match ty {
            TypeExpr::OneOf(parts) => {
                TypeExpr::Linked(page, parts.iter().map(TypeExpr::unlinked).collect())
            }
            TypeExpr::Nullable(inner) => match *inner {
                TypeExpr::OneOf(parts) => nullable(TypeExpr::Linked(
                    page,
                    parts.iter().map(TypeExpr::unlinked).collect(),
                )),
                other => nullable(other),
            },
            other => other,
        }
    }

    /// A type with `[]` and `?` behind it.
    fn postfix(&mut self) -> Option<TypeExpr> {
        let mut ty = self.prefixed()?;
        loop {
            if self.at(0, '[') && self.at(1, ']') {
                if ty.depth(MAX_DEPTH) >= MAX_DEPTH {
                    return None;
                }
                self.next += 2;
                // `byte[]` is one word in two parts.
                ty = match ty {
                    TypeExpr::Bytes => ty,
                    other => TypeExpr::Array(Box::new(other)),
                };
            } else if self.eat('?') {
                ty = nullable(ty);
            } else {
                return Some(ty);
            }
        }
    }

    /// A type with `?`, `*` or `[]` before it.
    fn prefixed(&mut self) -> Option<TypeExpr> {
        if self.eat('?') {
            let alone = self
                .peek()
                .is_none_or(|next| [',', '>', ']', ')'].iter().any(|mark| next.is(*mark)));
            return if alone {
                Some(TypeExpr::Any)
            } else {
                self.nested(Self::prefixed).map(nullable)
            };
        }
        let mut stars = 0;
        while self.grammar.prefixes && self.eat('*') {
            stars += 1;
        }
        let ty = if self.grammar.prefixes && self.at(0, '[') && self.at(1, ']') {
            self.next += 2;
            match self.nested(Self::prefixed)? {
                TypeExpr::Bytes => TypeExpr::Bytes,
                item => TypeExpr::Array(Box::new(item)),
            }
        } else {
            self.primary()?
        };
        // A star behind closes an emphasis that one of those before it opened.
        let mut pointers = stars;
        while pointers > 0 && self.eat('*') {
            pointers -= 1;
        }
        // Numbers of any size have no other form than a pointer.
        let is_pointer = pointers > 0 && !matches!(ty, TypeExpr::BigInteger | TypeExpr::Decimal);
        Some(if is_pointer { nullable(ty) } else { ty })
    }

    fn nested(&mut self, read: fn(&mut Self) -> Option<TypeExpr>) -> Option<TypeExpr> {
        if self.depth >= MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let ty = read(self);
        self.depth -= 1;
        ty
    }

    fn primary(&mut self) -> Option<TypeExpr> {
        if self.eat('(') {
            let ty = self.listed(')')?;
            return self.eat(')').then_some(ty);
        }
        if self.eat('{') {
            return self.braces();
        }
        if self.at(0, '[') && !self.at(1, ']') {
            self.next += 1;
            let ty = if self.grammar.tuples {
                self.union()?
            } else {
                self.listed(']')?
            };
            return self.eat(']').then(|| TypeExpr::Array(Box::new(ty)));
        }
        let token = self.peek()?.clone();
        let start = self.next;
        self.next += 1;
        match &token.kind {
            TokenKind::Text(text) => Some(TypeExpr::Literal(Literal::String(text.clone()))),
            TokenKind::Word(word) => {
                let name = dotted(word);
                // Go's `interface{}`.
                if self.grammar.prefixes && self.at(0, '{') && self.at(1, '}') {
                    self.next += 2;
                }
                match self.arguments(&name)? {
                    Some(arguments) => self.applied(start, &name, arguments),
                    None => self.named(name, &token),
                }
            }
            TokenKind::Punct(_) => None,
        }
    }

    /// Types between brackets, with commas between them: one of them.
    fn listed(&mut self, close: char) -> Option<TypeExpr> {
        let mut parts = vec![self.union()?];
        while self.eat(',') {
            if self.at(0, close) {
                break;
            }
            parts.push(self.union()?);
        }
        Some(one_of(parts))
    }

    /// `{ [key: string]: T; }` or `{str: T}`, after the brace.
    fn braces(&mut self) -> Option<TypeExpr> {
        if self.eat('[') {
            let named = self.peek()?.word().is_some();
            self.next += 1;
            if !(named && self.eat(':') && self.union().is_some() && self.eat(']')) {
                return None;
            }
        } else if let TypeExpr::Ref(_) = self.union()? {
            // `{ a: string }` names a field.
            return None;
        }
        if !self.eat(':') {
            return None;
        }
        let value = self.union()?;
        self.eat(';');
        self.eat('}').then(|| TypeExpr::Map(Box::new(value)))
    }

    /// The arguments behind a name: `<A, B>`, `[A, B]`, `(A, B)`, or `[K]V` behind Go's `map`.
    /// The outer `None` is an error, the inner one says that there are none.
    #[allow(
        clippy::option_option,
        reason = "see above; an enum for one caller would say less"
    )]
    fn arguments(&mut self, name: &str) -> Option<Option<Vec<TypeExpr>>> {
        let close = match self.peek().map(|token| &token.kind) {
            Some(TokenKind::Punct('<')) => '>',
            Some(TokenKind::Punct('[')) if !self.at(1, ']') => ']',
            Some(TokenKind::Punct('(')) => ')',
            _ => return Some(None),
        };
        self.next += 1;
        let mut arguments = Vec::new();
        loop {
            arguments.push(self.union()?);
            if !self.eat(',') {
                break;
            }
        }
        if !self.eat(close) {
            return None;
        }
        if self.grammar.prefixes && name == "map" && close == ']' {
            arguments.push(self.nested(Self::prefixed)?);
        }
        Some(Some(arguments))
    }

    fn applied(&self, start: usize, name: &str, arguments: Vec<TypeExpr>) -> Option<TypeExpr> {
        let count = arguments.len();
        let generic = self.generic(name).unwrap_or(Generic::Stream);
        if generic == Generic::OneOf {
            return Some(self.linked(start, one_of(arguments)));
        }
        let last = Box::new(arguments.into_iter().next_back()?);
        Some(match generic {
            Generic::List if count == 1 => TypeExpr::Array(last),
            Generic::List | Generic::Map => TypeExpr::Map(last),
            Generic::Optional => TypeExpr::Optional(last),
            Generic::Nullable => nullable(*last),
            Generic::OptionalNullable => TypeExpr::Optional(Box::new(nullable(*last))),
            Generic::Bytes => TypeExpr::Bytes,
            Generic::Plain => *last,
            // A generic that is not built in wraps one type: a stream of events.
            Generic::Stream | Generic::OneOf => TypeExpr::Stream(last),
        })
    }

    fn generic(&self, name: &str) -> Option<Generic> {
        lookup(self.grammar.generics, name).copied()
    }

    fn named(&self, name: String, token: &Token) -> Option<TypeExpr> {
        let link = token.link.as_deref();
        if link.is_some_and(|link| leads_to(link, &name)) {
            return Some(reference(name, link));
        }
        let outside = link.is_some_and(|link| link.contains("://"));
        let label = lookup(self.grammar.labels, &name).filter(|_| outside);
        if let Some(ty) = label.or_else(|| lookup(self.grammar.scalars, &name)) {
            return Some(ty.clone());
        }
        if self.grammar.absent == Some(&name) {
            return Some(TypeExpr::Optional(Box::new(TypeExpr::Null)));
        }
        if let Some(generic) = self.generic(&name) {
            return match generic {
                Generic::Bytes => Some(TypeExpr::Bytes),
                Generic::List => Some(TypeExpr::Array(Box::new(TypeExpr::Any))),
                Generic::Map => Some(TypeExpr::Map(Box::new(TypeExpr::Any))),
                _ => None,
            };
        }
        if let Ok(value) = name.parse::<i64>() {
            return Some(TypeExpr::Literal(Literal::Integer(value)));
        }
        // A link that leads out of the docs is the language's own type, and not one that is known here.
        (!outside && is_name(&name)).then(|| reference(name, link))
    }
}
