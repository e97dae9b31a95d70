//! The grammar of type cells, over their tokens.

use super::phrase::{self, Word};
use super::{MAX_DEPTH, TypeCell};
use crate::config::profile::Profile;
use crate::docs::TypeExpr;
use crate::docs::cell::{Token, TokenKind, tokens};
use crate::docs::family::tables::ty::Ty;
use crate::model::Literal;

/// A cell that is a type as a whole.
pub(super) fn parsed(text: &str, profile: &Profile) -> Option<TypeCell> {
    let mut parser = Parser {
        profile,
        tokens: tokens(text),
        next: 0,
        depth: 0,
        required: None,
        values: Vec::new(),
        listed: false,
        plural: false,
    };
    let ty = parser.union(true).filter(|_| parser.ends())?;
    Some(TypeCell {
        ty,
        required: parser.required,
        values: parser.values,
    })
}

struct Parser<'a> {
    profile: &'a Profile,
    tokens: Vec<Token>,
    next: usize,
    depth: usize,
    required: Option<bool>,
    values: Vec<Literal>,
    /// Whether the last run of words was `array of …`.
    listed: bool,
    /// Whether the last run of words ended with a plural.
    plural: bool,
}

impl Parser<'_> {
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

    fn word(&self) -> Option<&str> {
        self.tokens.get(self.next).and_then(Token::word)
    }

    fn eat_word(&mut self, wanted: &str) -> bool {
        let found = self
            .word()
            .is_some_and(|word| word.eq_ignore_ascii_case(wanted));
        self.next += usize::from(found);
        found
    }

    /// Emphasis says nothing.
    fn emphasis(&mut self) {
        while self.at(0, '*') && !self.at(1, ']') {
            self.next += 1;
        }
    }

    /// Whether nothing is left, or only a remark.
    fn ends(&mut self) -> bool {
        self.emphasis();
        let Some(token) = self.tokens.get(self.next) else {
            return true;
        };
        match &token.kind {
            TokenKind::Punct(mark) => {
                matches!(mark, ',' | '.' | ';' | ':' | '(' | '–' | '—' | '=' | '#')
            }
            TokenKind::Word(word) => {
                let word = word.to_lowercase();
                word == "-" || phrase::ends_a_type(&word)
            }
            TokenKind::Text(_) => false,
        }
    }

    /// Types with signs or words for "or" between them. Commas are such signs at the top only.
    fn union(&mut self, top: bool) -> Option<Ty> {
        self.nested(|parser| parser.alternatives(top))
    }

    fn alternatives(&mut self, top: bool) -> Option<Ty> {
        self.emphasis();
        self.eat_word("either");
        let mut parts = vec![self.postfix()?];
        let listed = std::mem::take(&mut self.listed);
        loop {
            self.emphasis();
            self.case(&parts);
            let before = self.next;
            let comma = top && self.eat(',');
            let sign = self.eat('|') || self.eat('¦') || self.eat('/') || self.eat_word("or");
            if !comma && !sign {
                break;
            }
            self.eat('|');
            self.eat_word("or");
            let found = self.required;
            match self.postfix() {
                Some(ty) if sign || is_known(&ty) => parts.push(ty),
                // What follows a comma may be a remark: `string, unique`.
                _ => {
                    let flags = self.required.filter(|_| found != self.required);
                    self.next = before;
                    self.required = flags.or(found);
                    break;
                }
            }
        }
        if listed && self.plural {
            return Some(together(parts));
        }
        Some(Ty::one_of(parts))
    }

    /// Skips in which case a type holds, if another type follows: `integer for A, string for B`.
    fn case(&mut self, parts: &[Ty]) {
        let starts = |word: &str| ["for", "if", "when"].contains(&word.to_lowercase().as_str());
        if !self.word().is_some_and(starts) || !parts.iter().all(is_known) {
            return;
        }
        let before = self.next;
        while let Some(token) = self.tokens.get(self.next) {
            let next = self.tokens.get(self.next + 1).and_then(Token::word);
            let next = next.and_then(|word| phrase::known(word, self.profile));
            let separates = token.is(',')
                || token.is(';')
                || token.is('|')
                || token
                    .word()
                    .is_some_and(|word| word.eq_ignore_ascii_case("or"));
            if separates && next.is_some() {
                return;
            }
            self.next += 1;
        }
        if parts.len() == 1 {
            self.next = before;
        }
    }

    fn postfix(&mut self) -> Option<Ty> {
        self.emphasis();
        let mut ty = self.unit()?;
        loop {
            self.emphasis();
            if self.at(0, '[') && self.at(1, ']') {
                self.next += 2;
                ty = ty.array();
            } else if self.eat('?') {
                ty = ty.nullable();
            } else if self.at(0, '(') {
                match self.note(&ty) {
                    Some(changed) => ty = changed,
                    None => return Some(ty),
                }
            } else {
                return Some(ty);
            }
            if self.depth >= MAX_DEPTH {
                return None;
            }
        }
    }

    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Option<Ty>) -> Option<Ty> {
        if self.depth >= MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let ty = read(self);
        self.depth -= 1;
        ty
    }

    fn unit(&mut self) -> Option<Ty> {
        if self.eat('?') {
            return self.nested(Self::unit).map(Ty::nullable);
        }
        if self.at(0, '[') && self.at(1, ']') {
            self.next += 2;
            return self.nested(Self::unit).map(Ty::array);
        }
        if self.eat('[') {
            if self.eat('*') {
                return self.eat(']').then(|| Ty::ANY.array());
            }
            let inner = self.nested(|parser| parser.union(true))?;
            self.emphasis();
            return self.eat(']').then(|| inner.array());
        }
        if self.eat('(') {
            self.eat_word("of");
            let inner = self.nested(|parser| parser.union(true))?;
            return self.eat(')').then_some(inner);
        }
        if self.eat('{') {
            return self.braces();
        }
        match &self.tokens.get(self.next)?.kind {
            TokenKind::Text(text) => {
                let literal = Literal::String(text.clone());
                self.next += 1;
                Some(Ty::Literal(literal))
            }
            TokenKind::Word(_) => self.words(),
            TokenKind::Punct(_) => None,
        }
    }

    /// `{ [key: string]: X }`, `{string: X}`, `{}`.
    fn braces(&mut self) -> Option<Ty> {
        let mut depth = 1usize;
        let start = self.next;
        while depth > 0 {
            let token = self.tokens.get(self.next)?;
            depth += usize::from(token.is('{'));
            depth -= usize::from(token.is('}'));
            self.next += 1;
        }
        let end = self.next;
        let colon = (start..end)
            .rev()
            .find(|at| self.tokens.get(*at).is_some_and(|token| token.is(':')));
        let Some(colon) = colon else {
            return Some(Ty::Object);
        };
        self.next = colon + 1;
        let value = self.nested(|parser| parser.union(false));
        let whole = self.eat('}') && self.next == end;
        self.next = end;
        Some(
            value
                .filter(|_| whole)
                .map_or(Ty::Object, |ty| Ty::Map(Box::new(ty))),
        )
    }

    /// A run of words, and what stands in brackets behind it.
    fn words(&mut self) -> Option<Ty> {
        let mut run: Vec<Word> = Vec::new();
        while let Some(token) = self.tokens.get(self.next) {
            let Some(word) = token.word() else { break };
            let lower = word.to_lowercase();
            if (lower == "or" && !run.is_empty())
                || lower == "-"
                || (phrase::ends_a_type(&lower) && !run.is_empty())
            {
                break;
            }
            run.push(Word {
                text: word.trim_end_matches(['.', ':']).to_owned(),
                link: token.link.as_ref().map(ToString::to_string),
            });
            self.next += 1;
            self.emphasis();
        }
        let open = match self.tokens.get(self.next).map(|token| &token.kind) {
            Some(TokenKind::Punct('<')) => Some('>'),
            Some(TokenKind::Punct('[')) if !self.at(1, ']') => Some(']'),
            Some(TokenKind::Punct('(')) => Some(')'),
            Some(TokenKind::Punct('{')) => Some('}'),
            _ => None,
        };
        let last = run
            .last()
            .map(|word| word.text.to_lowercase())
            .unwrap_or_default();
        if let Some(close) = open
            && let Some(container) = phrase::container(&last)
            && let Some(inner) = self.arguments(close)
        {
            let ty = container.of(inner);
            // `array of Map<X>`: what stands before the container holds it.
            run.pop();
            return phrase::around(&run, ty, self.profile);
        }
        if phrase::flags(&run, &mut self.required) {
            return None;
        }
        self.listed |= phrase::is_list_of(&run);
        self.plural = phrase::is_plural(&last);
        phrase::read(&run, self.profile)
    }

    /// `<A, B>` and its like behind a container. `None`, and nothing taken, if it is something else.
    fn arguments(&mut self, close: char) -> Option<Vec<Ty>> {
        let start = self.next;
        self.next += 1;
        self.eat_word("of");
        let mut inner = Vec::new();
        let found = loop {
            match self.nested(|parser| parser.union(false)) {
                Some(ty) => inner.push(ty),
                None => break false,
            }
            self.emphasis();
            if self.eat(close) {
                break true;
            }
            if !self.eat(',') && !self.eat(':') {
                break false;
            }
        };
        if !found {
            self.next = start;
        }
        found.then_some(inner)
    }

    /// A remark in parentheses behind a type: a format, values, or nothing that changes it.
    fn note(&mut self, ty: &Ty) -> Option<Ty> {
        let start = self.next;
        let mut depth = 0usize;
        loop {
            let token = self.tokens.get(self.next)?;
            depth += usize::from(token.is('('));
            depth -= usize::from(token.is(')'));
            self.next += 1;
            if depth == 0 {
                break;
            }
        }
        let inside = self
            .tokens
            .get(start + 1..self.next - 1)
            .unwrap_or_default();
        let texts: Vec<Literal> = inside
            .iter()
            .filter_map(|token| match &token.kind {
                TokenKind::Text(text) => Some(Literal::String(text.clone())),
                _ => None,
            })
            .collect();
        if texts.len() > 1 && *ty == Ty::Plain(TypeExpr::String) {
            self.values = texts;
            return Some(Ty::Enum);
        }
        let words: Vec<String> = inside
            .iter()
            .filter_map(Token::word)
            .map(str::to_lowercase)
            .collect();
        let text = words.join(" ");
        match text.as_str() {
            "optional" => self.required = Some(false),
            "required" => self.required = Some(true),
            "nullable" | "or null" | "may be null" | "can be null" => {
                return Some(ty.clone().nullable());
            }
            _ => {}
        }
        let known = phrase::known(&text, self.profile);
        Some(match (ty, known) {
            (
                Ty::Plain(TypeExpr::String),
                Some(Ty::Plain(format @ (TypeExpr::DateTime | TypeExpr::Date))),
            ) => Ty::Plain(format),
            (Ty::Plain(TypeExpr::String), Some(Ty::Enum)) => Ty::Enum,
            (Ty::Plain(TypeExpr::Number), Some(Ty::Plain(TypeExpr::Integer))) => {
                Ty::Plain(TypeExpr::Integer)
            }
            (same, _) => same.clone(),
        })
    }
}

/// `array of A, B or C`, where the last is a plural: all of them are items.
fn together(parts: Vec<Ty>) -> Ty {
    let mut parts = parts.into_iter();
    match parts.next() {
        Some(Ty::Array(first)) => {
            Ty::one_of(std::iter::once(*first).chain(parts).collect()).array()
        }
        Some(first) => Ty::one_of(std::iter::once(first).chain(parts).collect()),
        None => Ty::ANY,
    }
}

/// Whether a type has no name in it that may lead nowhere.
fn is_known(ty: &Ty) -> bool {
    match ty {
        Ty::Named(name) => name.link.is_some(),
        Ty::Unknown(_) => false,
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => is_known(inner),
        Ty::OneOf(parts) => parts.iter().all(is_known),
        _ => true,
    }
}
