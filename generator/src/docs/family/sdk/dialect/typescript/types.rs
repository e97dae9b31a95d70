//! The type expressions of TypeScript pages.

use crate::docs::cell::{Token, TokenKind, tokens};
use crate::docs::{RefExpr, TypeExpr};
use crate::model::Literal;

/// Types nested deeper than this are not read.
const MAX_DEPTH: usize = 32;

/// Reads a type cell, a member's heading or a response line.
pub(super) fn parse(cell: &str) -> TypeExpr {
    let tokens: Vec<Token> = tokens(cell)
        .into_iter()
        .filter(|token| !token.is('*'))
        .collect();
    let mut parser = Parser {
        tokens: &tokens,
        next: 0,
        depth: 0,
    };
    match parser.union() {
        Some(ty) if parser.next == tokens.len() => ty,
        _ => TypeExpr::Unknown(cell.to_owned()),
    }
}

struct Parser<'a> {
    tokens: &'a [Token],
    next: usize,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next)
    }

    fn eat(&mut self, mark: char) -> bool {
        let found = self.peek().is_some_and(|token| token.is(mark));
        self.next += usize::from(found);
        found
    }

    fn union(&mut self) -> Option<TypeExpr> {
        if self.depth >= MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let mut parts = vec![self.postfix()?];
        while self.eat('|') {
            parts.push(self.postfix()?);
        }
        self.depth -= 1;
        Some(one_of(parts))
    }

    fn postfix(&mut self) -> Option<TypeExpr> {
        let mut ty = self.primary()?;
        while self.eat('[') {
            if !self.eat(']') || ty.depth(MAX_DEPTH) >= MAX_DEPTH {
                return None;
            }
            ty = TypeExpr::Array(Box::new(ty));
        }
        Some(ty)
    }

    fn primary(&mut self) -> Option<TypeExpr> {
        if self.eat('(') {
            let ty = self.union()?;
            return self.eat(')').then_some(ty);
        }
        if self.eat('{') {
            return self.index_signature();
        }
        let token = self.peek()?.clone();
        self.next += 1;
        match &token.kind {
            TokenKind::Text(text) => Some(TypeExpr::Literal(Literal::String(text.clone()))),
            TokenKind::Word(word) => self.named(word, &token),
            TokenKind::Punct(_) => None,
        }
    }

    /// `{ [k: string]: T }`, after the brace.
    fn index_signature(&mut self) -> Option<TypeExpr> {
        let opens = self.eat('[') && self.take_word() && self.eat(':') && self.take_word();
        if !(opens && self.eat(']') && self.eat(':')) {
            return None;
        }
        let value = self.union()?;
        self.eat(';');
        self.eat('}').then(|| TypeExpr::Map(Box::new(value)))
    }

    fn take_word(&mut self) -> bool {
        let found = self.peek().is_some_and(|token| token.word().is_some());
        self.next += usize::from(found);
        found
    }

    fn named(&mut self, word: &str, token: &Token) -> Option<TypeExpr> {
        if points_at_model(token.link.as_deref()) {
            return Some(reference(word, token));
        }
        Some(match word {
            "string" => TypeExpr::String,
            "boolean" => TypeExpr::Boolean,
            "number" => TypeExpr::Number,
            "bigint" | "BigInt" => TypeExpr::BigInteger,
            "any" | "unknown" | "object" => TypeExpr::Any,
            "Date" => TypeExpr::DateTime,
            "RFCDate" => TypeExpr::Date,
            "Decimal" => TypeExpr::Decimal,
            "Blob" | "File" | "Uint8Array" | "ArrayBuffer" | "Buffer" => TypeExpr::Bytes,
            "null" | "void" => TypeExpr::Null,
            "undefined" => TypeExpr::Optional(Box::new(TypeExpr::Null)),
            "true" => TypeExpr::Literal(Literal::Bool(true)),
            "false" => TypeExpr::Literal(Literal::Bool(false)),
            "Record" | "Map" => return self.record(),
            "ReadableStream" => {
                self.argument()?;
                TypeExpr::Bytes
            }
            "Array" | "ReadonlyArray" | "Set" | "ReadonlySet" => {
                TypeExpr::Array(Box::new(self.argument()?))
            }
            "Promise" => self.argument()?,
            _ if self.peek().is_some_and(|token| token.is('<')) => {
                // A generic that is not built in wraps one type: a stream of events.
                TypeExpr::Stream(Box::new(self.argument()?))
            }
            _ => match word.parse::<i64>() {
                Ok(value) => TypeExpr::Literal(Literal::Integer(value)),
                Err(_) => reference(word, token),
            },
        })
    }

    /// `<T>`.
    fn argument(&mut self) -> Option<TypeExpr> {
        if !self.eat('<') {
            return None;
        }
        let ty = self.union()?;
        self.eat('>').then_some(ty)
    }

    /// `<string, T>`, after `Record`.
    fn record(&mut self) -> Option<TypeExpr> {
        if !(self.eat('<') && self.take_word() && self.eat(',')) {
            return None;
        }
        let value = self.union()?;
        self.eat('>').then(|| TypeExpr::Map(Box::new(value)))
    }
}

fn reference(word: &str, token: &Token) -> TypeExpr {
    TypeExpr::Ref(RefExpr {
        name: word.to_owned(),
        link: token.link.as_deref().map(str::to_owned),
    })
}

/// Whether a link leads to a model page rather than to a language's reference or a helper type.
fn points_at_model(link: Option<&str>) -> bool {
    let Some(path) = link.filter(|link| !link.contains("://")) else {
        return false;
    };
    let file = path.rsplit('/').next().unwrap_or_default();
    path.split('/').any(|folder| folder == "models") && !matches!(file, ".md" | ".mdx" | "")
}

fn one_of(mut parts: Vec<TypeExpr>) -> TypeExpr {
    let count = parts.len();
    parts.retain(|part| *part != TypeExpr::Null);
    let nullable = count > 1 && parts.len() < count;
    let ty = match parts.len() {
        0 => return TypeExpr::Null,
        1 => parts.remove(0),
        _ => TypeExpr::OneOf(parts),
    };
    if nullable {
        TypeExpr::Nullable(Box::new(ty))
    } else {
        ty
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn every_documented_form() {
        let cases = [
            ("*string*", "String"),
            ("*number*[]", "Array(Number)"),
            ("*\"ach\"*", "Literal(String(\"ach\"))"),
            ("*true*", "Literal(Bool(true))"),
            ("*200*", "Literal(Integer(200))"),
            ("Record<string, *string*[]>", "Map(Array(String))"),
            ("*ReadableStream<Uint8Array>*", "Bytes"),
            (
                "[File](https://x/File) \\| [Blob](https://x/Blob)",
                "OneOf([Bytes, Bytes])",
            ),
            ("{ [k: string]: any }", "Map(Any)"),
            ("[Date](https://developer.example/Date)", "DateTime"),
            ("[RFCDate](../../types/rfcdate.md)", "Date"),
            ("*string* \\| *null*", "Nullable(String)"),
            ("Set<*string*>", "Array(String)"),
            ("Promise\\<void\\>", "Null"),
            ("*A B*", "Unknown(\"*A B*\")"),
            ("", "Unknown(\"\")"),
        ];
        for (cell, expected) in cases {
            assert_eq!(format!("{:?}", parse(cell)), expected, "{cell}");
        }
    }

    #[test]
    fn a_page_may_have_the_name_of_a_built_in_type() {
        let linked = format!("{:?}", parse("[Date](../../models/components/date.md)"));
        assert!(linked.starts_with("Ref("), "{linked}");
    }

    #[test]
    fn deep_nesting_is_refused() {
        let cell = "(".repeat(10_000);
        assert!(format!("{:?}", parse(&cell)).starts_with("Unknown"));
    }
}
