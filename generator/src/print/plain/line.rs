//! Code on one line: which tokens have a space between them.

use crate::print::code::{Code, Kind};
use proc_macro2::Delimiter;
use std::ops::Range;

/// Why something is not printed on one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// It never stands on one line.
    Broken,
    /// It is nothing that is printed here: the library has to.
    Unknown,
}

/// How wide a struct expression may be on one line, without its last bracket.
const STRUCT: usize = 34;

/// Words that are no operands: a space follows, whatever comes.
const KEYWORDS: &[&str] = &[
    "as", "const", "dyn", "enum", "fn", "for", "impl", "in", "let", "move", "mut", "pub", "ref",
    "return", "static", "struct", "type", "use",
];

/// Words that begin what has lines of its own, or what is laid out in another way.
const BLOCKS: &[&str] = &[
    "async", "break", "continue", "else", "extern", "if", "loop", "match", "trait", "try", "union",
    "unsafe", "where", "while", "yield",
];

/// What stands before a token.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Nothing, or something that already has its space.
    Space,
    /// A keyword.
    Keyword,
    /// The end of a name, a value or a type.
    Operand,
    /// Something that the next token touches.
    Touch,
}

/// Adds the tokens to the text, on one line.
pub(super) fn line(code: &Code, range: Range<usize>, out: &mut String) -> Result<(), Stop> {
    let mut line = Line {
        code,
        out,
        before: Before::Space,
        generics: 0,
        implements: false,
    };
    let mut index = range.start;
    while index < range.end {
        index = line.token(index, range.end)?;
    }
    match line.generics {
        0 => Ok(()),
        _ => Err(Stop::Unknown),
    }
}

struct Line<'c, 'o> {
    code: &'c Code,
    out: &'o mut String,
    before: Before,
    /// How many generics are open.
    generics: usize,
    /// Whether the outermost of them are those of an impl, behind which a space stands.
    implements: bool,
}

impl Line<'_, '_> {
    /// Adds the token or group; where the next one begins.
    fn token(&mut self, index: usize, end: usize) -> Result<usize, Stop> {
        let text = self.code.text(index);
        match self.code.kind(index).ok_or(Stop::Unknown)? {
            Kind::Word if BLOCKS.contains(&text) => return Err(Stop::Unknown),
            Kind::Word if KEYWORDS.contains(&text) => self.word(text, Before::Keyword),
            Kind::Word | Kind::Literal | Kind::Lifetime => self.word(text, Before::Operand),
            Kind::Operator if matches!(text, "|" | "||") && self.before != Before::Operand => {
                return self.closure(index, end);
            }
            Kind::Operator => self.operator(index, text)?,
            Kind::Open(delimiter, _) => self.group(index, delimiter)?,
            Kind::Close(_) => return Err(Stop::Unknown),
        }
        Ok(self.code.end_of(index))
    }

    fn word(&mut self, text: &str, after: Before) {
        if matches!(self.before, Before::Keyword | Before::Operand) {
            self.out.push(' ');
        }
        self.out.push_str(text);
        self.before = after;
    }

    /// Something that touches what follows, and what it follows unless that is a keyword.
    fn prefix(&mut self, text: &str) {
        if self.before == Before::Keyword {
            self.out.push(' ');
        }
        self.out.push_str(text);
        self.before = Before::Touch;
    }

    fn infix(&mut self, text: &str) {
        self.out.push(' ');
        self.out.push_str(text);
        self.out.push(' ');
        self.before = Before::Space;
    }

    fn operator(&mut self, index: usize, text: &str) -> Result<(), Stop> {
        let operand = self.before == Before::Operand;
        match text {
            "," if self.generics > 0 => {
                if !self.code.is(index + 1, ">") {
                    self.out.push_str(", ");
                }
                self.before = Before::Space;
            }
            ":" if operand => {
                self.out.push_str(": ");
                self.before = Before::Space;
            }
            "::" | "." | ".." | "..=" => self.prefix(text),
            "?" if operand => self.out.push('?'),
            "!" if operand && self.is_simple_macro(index) => {
                self.out.push('!');
                // What follows it is called.
                self.before = Before::Operand;
            }
            "=" | "->" | "+" if operand => self.infix(text),
            "?" | "!" | "&" | "*" | "-" if !operand => self.prefix(text),
            "<" if self.begins_generics(index) => {
                let implements = index
                    .checked_sub(1)
                    .is_some_and(|last| self.code.is_word(last, "impl"));
                if self.before == Before::Keyword && !implements {
                    self.out.push(' ');
                }
                self.implements |= implements;
                self.out.push('<');
                self.before = Before::Touch;
                self.generics += 1;
            }
            ">" if self.generics > 0 => {
                self.out.push('>');
                self.generics -= 1;
                self.before = Before::Operand;
                if self.generics == 0 && std::mem::take(&mut self.implements) {
                    self.before = Before::Keyword;
                }
            }
            "&" | "*" | "-" | "/" | "%" | "^" | "|" | "||" | "&&" | "==" | "!=" | "<=" | ">="
            | "+=" | "-=" | "*=" | "/=" | "%=" | "^=" | "&=" | "|="
                if operand && self.generics == 0 =>
            {
                self.infix(text);
            }
            _ => return Err(Stop::Unknown),
        }
        Ok(())
    }

    /// Whether what a macro takes is printed as the arguments of a function are: the library knows macros by their
    /// tokens only.
    fn is_simple_macro(&self, mark: usize) -> bool {
        let Some((Delimiter::Parenthesis, mut inner)) = self.code.group(mark + 1) else {
            return false;
        };
        inner.all(|index| match self.code.kind(index) {
            Some(Kind::Word) => {
                !matches!(self.code.text(index), "crate" | "super" | "self")
                    || !self.code.is(index + 1, "::")
            }
            Some(Kind::Literal) => true,
            Some(Kind::Open(delimiter, _) | Kind::Close(delimiter)) => {
                delimiter == Delimiter::Parenthesis
            }
            Some(Kind::Operator) => matches!(self.code.text(index), "::" | ","),
            _ => false,
        })
    }

    /// Whether the `<` is a bracket, as far as one can tell from the tokens before it.
    fn begins_generics(&self, index: usize) -> bool {
        let Some(last) = index.checked_sub(1) else {
            return true;
        };
        match self.before {
            Before::Keyword => !self.code.is_word(last, "for"),
            Before::Space | Before::Touch => true,
            Before::Operand if self.code.kind(last) == Some(Kind::Word) => {
                let word = self.code.text(last);
                let names_function = last
                    .checked_sub(1)
                    .is_some_and(|keyword| self.code.is_word(keyword, "fn"));
                let is_type =
                    word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
                names_function || is_type
            }
            Before::Operand => false,
        }
    }

    fn group(&mut self, index: usize, delimiter: Delimiter) -> Result<(), Stop> {
        let (_, inner) = self.code.group(index).ok_or(Stop::Unknown)?;
        if index.checked_sub(1).and_then(|last| self.code.kind(last)) == Some(Kind::Lifetime) {
            self.before = Before::Keyword;
        }
        let called = self.before == Before::Operand;
        match delimiter {
            Delimiter::Brace if called => self.fields(index, inner)?,
            Delimiter::Brace | Delimiter::None => return Err(Stop::Unknown),
            Delimiter::Parenthesis => {
                let touches = index
                    .checked_sub(1)
                    .is_some_and(|last| matches!(self.code.text(last), "pub" | "fn"));
                if self.before == Before::Keyword && !touches {
                    self.out.push(' ');
                }
                self.out.push('(');
                self.list(inner, !called)?;
                self.out.push(')');
            }
            Delimiter::Bracket => {
                if self.before == Before::Keyword {
                    self.out.push(' ');
                }
                self.out.push('[');
                match self.code.split(inner.clone(), ";") {
                    (parts, false) if parts.len() == 2 => self.joined(&parts, "; ")?,
                    _ => self.list(inner, false)?,
                }
                self.out.push(']');
            }
        }
        self.before = Before::Operand;
        Ok(())
    }

    /// The parts of a list; the one part of a tuple keeps its comma.
    fn list(&mut self, range: Range<usize>, tuple: bool) -> Result<(), Stop> {
        let parts = self.code.parts(range.clone());
        self.joined(&parts, ", ")?;
        let closed = parts.last().is_some_and(|last| last.end < range.end);
        if tuple && closed && parts.len() == 1 {
            self.out.push(',');
        }
        Ok(())
    }

    fn joined(&mut self, parts: &[Range<usize>], separator: &str) -> Result<(), Stop> {
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                self.out.push_str(separator);
            }
            line(self.code, part.clone(), self.out)?;
        }
        Ok(())
    }

    /// The fields of a struct expression, whose path has been printed.
    fn fields(&mut self, index: usize, range: Range<usize>) -> Result<(), Stop> {
        let path = path_of(self.code, index).ok_or(Stop::Unknown)?;
        if range.is_empty() {
            self.out.push_str(" {}");
            return Ok(());
        }
        let width: usize = path.map(|part| self.code.text(part).len()).sum();
        let start = self.out.len();
        self.out.push_str(" { ");
        let parts = self.code.parts(range);
        self.joined(&parts, ", ")?;
        self.out.push(' ');
        if width + self.out.len() - start > STRUCT {
            return Err(Stop::Broken);
        }
        self.out.push('}');
        Ok(())
    }

    /// A closure: all up to the end.
    fn closure(&mut self, index: usize, end: usize) -> Result<usize, Stop> {
        self.prefix("|");
        let mut body = index + 1;
        if self.code.is(index, "|") {
            let close = self.code.find(body..end, |at| self.code.is(at, "|"));
            let close = close.ok_or(Stop::Unknown)?;
            self.list(body..close, false)?;
            body = close + 1;
        }
        self.out.push_str("| ");
        if self.code.is(body, "->") {
            return Err(Stop::Unknown);
        }
        line(self.code, body..end, self.out)?;
        self.before = Before::Operand;
        Ok(end)
    }
}

/// The tokens of the plain path in front of a token: of names only.
pub(super) fn path_of(code: &Code, end: usize) -> Option<Range<usize>> {
    let mut start = end.checked_sub(1)?;
    let name = code.text(start);
    let is_type = code.kind(start) == Some(Kind::Word) && name.starts_with(char::is_uppercase);
    is_type.then_some(())?;
    while let Some(colons) = start.checked_sub(1)
        && code.is(colons, "::")
    {
        start = colons;
        match colons.checked_sub(1) {
            Some(name) if code.kind(name) == Some(Kind::Word) => start = name,
            Some(name) if code.is(name, ">") => return None,
            _ => break,
        }
    }
    Some(start..end)
}
