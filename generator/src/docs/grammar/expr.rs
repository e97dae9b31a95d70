//! Expressions of C-like code, as far as literals need them: names, calls, constructors, lists, maps.
//!
//! One grammar serves all languages: `A(b=1)`, `A(b: 1)`, `A.new(b: 1)`, `A{B: 1}`, `new A() { B = 1 }` and
//! `A.builder().b(1).build()` only differ in which mark stands between key and value.

use super::lexer::{Cursor, Syntax};

/// Expressions nested deeper than this are not read.
const MAX_DEPTH: usize = 96;

/// Type arguments longer than this are not looked for.
const MAX_TYPE_LEN: usize = 400;

/// An expression: something to start from, and what is done with it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Expr {
    /// Offset of its first byte.
    pub(crate) offset: usize,
    pub(crate) base: Base,
    pub(crate) links: Vec<Link>,
}

/// What an expression starts with.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Base {
    /// A string.
    Text(String),
    /// A number, as JSON.
    Number(String),
    /// A name with dots between its parts, without type arguments; `[]T` and `map[K]T` as such.
    Name(String),
    /// Items in brackets; the opening one.
    Group(char, Vec<Item>),
    /// Something else.
    Other,
}

/// What follows the start of an expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Link {
    /// `.name` behind a call or a literal.
    Member { name: String, offset: usize },
    /// `(…)`.
    Call(Vec<Item>),
    /// `{…}`.
    Braces(Vec<Item>),
}

/// An argument, element or entry.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    pub(crate) key: Option<Expr>,
    pub(crate) value: Expr,
}

/// Reads one expression at `offset`. Returns it and the offset behind it, or where it stops to be one.
pub(crate) fn read(code: &str, offset: usize, syntax: &Syntax) -> (Expr, usize) {
    let mut reader = Reader {
        cursor: Cursor {
            code,
            at: offset,
            syntax,
        },
        depth: 0,
    };
    let expr = reader.expr();
    (expr, reader.cursor.at)
}

struct Reader<'a> {
    cursor: Cursor<'a>,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn expr(&mut self) -> Expr {
        self.cursor.space();
        self.depth += 1;
        let offset = self.cursor.at;
        let base = if self.depth > MAX_DEPTH {
            Base::Other
        } else {
            self.base()
        };
        let mut expr = Expr {
            offset,
            base,
            links: Vec::new(),
        };
        if expr.base != Base::Other {
            while let Some(link) = self.link(&expr) {
                expr.links.push(link);
            }
        }
        self.depth -= 1;
        self.cursor.space();
        let ends = matches!(
            self.cursor.peek(),
            None | Some(',' | ']' | '}' | ')' | ';' | ':' | '=')
        );
        if expr.base == Base::Other || !(ends || self.on_new_line(expr.offset)) {
            expr.base = Base::Other;
            expr.links.clear();
            // Inside brackets the rest of the item is skipped; a statement is given up where it fails.
            if self.depth > 0 {
                self.cursor.at = expr.offset;
                self.skip();
            }
        }
        expr
    }

    /// Whether the cursor stands on a later line than an expression that began at `offset`: in languages without `;`
    /// the line ends it.
    fn on_new_line(&self, offset: usize) -> bool {
        let read = self.cursor.code.get(offset..self.cursor.at);
        let read = read.unwrap_or_default();
        self.depth == 0
            && read
                .get(read.trim_end().len()..)
                .unwrap_or("")
                .contains('\n')
    }

    fn base(&mut self) -> Base {
        while self.cursor.eat("&") || self.cursor.eat("*") {
            self.cursor.space();
        }
        if let Some(text) = self.try_read(Cursor::string) {
            return Base::Text(text);
        }
        if let Some(number) = self.try_read(Cursor::number) {
            return Base::Number(number);
        }
        match self.cursor.peek() {
            Some('[') => self.bracket(),
            Some(open @ ('{' | '(')) => {
                self.cursor.bump();
                let close = if open == '{' { '}' } else { ')' };
                Base::Group(open, self.items(close))
            }
            Some(c) if c.is_alphabetic() || matches!(c, '_' | '$' | ':' | '\\' | '@') => {
                self.name()
            }
            _ => Base::Other,
        }
    }

    /// Runs a reader of the cursor, and goes back if it finds nothing.
    fn try_read<T>(&mut self, read: fn(&mut Cursor<'a>) -> Option<T>) -> Option<T> {
        let before = self.cursor.at;
        let found = read(&mut self.cursor);
        if found.is_none() {
            self.cursor.at = before;
        }
        found
    }

    /// A list, or Go's `[]T` in front of its braces.
    fn bracket(&mut self) -> Base {
        let rest = self.cursor.rest();
        let typed = rest.strip_prefix("[]").is_some_and(|after| {
            after.starts_with(|c: char| c.is_alphabetic() || c == '*' || c == '[')
        });
        if typed {
            let end = rest.find(['{', '(', '\n', ',', ')']).unwrap_or(rest.len());
            self.cursor.at += end;
            return Base::Name(rest.get(..end).unwrap_or_default().trim().to_owned());
        }
        self.cursor.bump();
        Base::Group('[', self.items(']'))
    }

    /// A dotted name, without `new` and its like, and without type arguments.
    fn name(&mut self) -> Base {
        let mut name = String::new();
        self.cursor.eat("::");
        loop {
            self.cursor.eat("\\");
            let word = self.cursor.word();
            if word.is_empty() {
                break;
            }
            // Behind a keyword there is space; without it, it is the key of an entry.
            let is_keyword = matches!(word, "new" | "await" | "return");
            if name.is_empty() && is_keyword && self.cursor.rest().starts_with(char::is_whitespace)
            {
                self.cursor.space();
                continue;
            }
            name.push_str(word);
            if name == "map" && self.cursor.rest().starts_with('[') {
                let rest = self.cursor.rest();
                let end = rest.find(['{', '(', '\n', ',', ')']).unwrap_or(rest.len());
                self.cursor.at += end;
                name.push_str(rest.get(..end).unwrap_or_default().trim());
                return Base::Name(name);
            }
            self.type_arguments();
            if !self.separator() {
                break;
            }
            name.push('.');
        }
        // A Ruby symbol.
        if name.is_empty() && self.cursor.eat(":") {
            let word = self.cursor.word();
            if !word.is_empty() {
                return Base::Text(word.to_owned());
            }
        }
        if name.is_empty() {
            Base::Other
        } else {
            Base::Name(name)
        }
    }

    /// A mark between the parts of a name, if a part follows.
    fn separator(&mut self) -> bool {
        let before = self.cursor.at;
        for mark in ["::", "->", "?.", "\\", "."] {
            if self.cursor.eat(mark) {
                if self
                    .cursor
                    .peek()
                    .is_some_and(|c| c.is_alphabetic() || c == '_')
                {
                    return true;
                }
                break;
            }
        }
        self.cursor.at = before;
        false
    }

    /// Skips `<T, U>` and `[T]` between a name and its call.
    fn type_arguments(&mut self) {
        let rest = self.cursor.rest();
        let close = match rest.chars().next() {
            Some('<') => '>',
            Some('[') => ']',
            _ => return,
        };
        let mut depth = 0usize;
        for (index, c) in rest.char_indices().take(MAX_TYPE_LEN) {
            match c {
                '<' | '[' => depth += 1,
                '>' | ']' => depth = depth.saturating_sub(1),
                ' ' | ',' | '.' | '?' | '_' | ':' => {}
                c if c.is_alphanumeric() => {}
                _ => return,
            }
            if depth == 0 {
                let after = rest.get(index + 1..).unwrap_or_default();
                // `new byte[0]`, `new String[] {`, `Pointer[float64](`, `List<T>()`.
                if c == close
                    && after
                        .trim_start_matches('?')
                        .starts_with(['(', '{', '.', ' '])
                {
                    self.cursor.at += index + 1;
                }
                return;
            }
        }
    }

    fn link(&mut self, expr: &Expr) -> Option<Link> {
        let before = self.cursor.at;
        self.cursor.space();
        let offset = self.cursor.at;
        match self.cursor.peek() {
            Some('(') if offset == before => {
                self.cursor.bump();
                return Some(Link::Call(self.items(')')));
            }
            // Braces belong to a name or a constructor; behind a literal they start something else.
            Some('{') if matches!(expr.base, Base::Name(_)) && !ends_in_braces(expr) => {
                self.cursor.bump();
                return Some(Link::Braces(self.items('}')));
            }
            _ => {}
        }
        let called = !matches!(expr.base, Base::Name(_)) || !expr.links.is_empty();
        if called && self.separator() {
            let offset = self.cursor.at;
            let name = self.cursor.word().to_owned();
            self.type_arguments();
            return Some(Link::Member { name, offset });
        }
        self.cursor.at = before;
        None
    }

    /// Items up to `close`, which is taken too.
    fn items(&mut self, close: char) -> Vec<Item> {
        let mut items = Vec::new();
        loop {
            self.cursor.space();
            match self.cursor.peek() {
                None => return items,
                Some(c) if c == close => {
                    self.cursor.bump();
                    return items;
                }
                _ => {}
            }
            let before = self.cursor.at;
            items.push(self.item());
            self.cursor.space();
            if !self.cursor.eat(",") {
                // `f('x');,` occurs.
                self.cursor.eat(";");
                self.cursor.space();
                self.cursor.eat(",");
            }
            if self.cursor.at == before {
                self.cursor.bump();
            }
        }
    }

    fn item(&mut self) -> Item {
        let first = self.expr();
        self.cursor.space();
        let mark = ["=>", ":", "="].iter().any(|mark| self.cursor.eat(mark));
        if !mark {
            return Item {
                key: None,
                value: first,
            };
        }
        Item {
            key: Some(first),
            value: self.expr(),
        }
    }

    /// Skips to the end of an expression that is not understood.
    fn skip(&mut self) {
        let mut depth = 0usize;
        while let Some(c) = self.cursor.peek() {
            match c {
                ',' | ';' | '}' | ']' | ')' if depth == 0 => return,
                '{' | '[' | '(' => depth += 1,
                '}' | ']' | ')' => depth -= 1,
                '"' | '\'' | '`' => {
                    let before = self.cursor.at;
                    if self.cursor.string().is_none() {
                        self.cursor.at = before;
                        self.cursor.bump();
                    }
                    continue;
                }
                _ => {}
            }
            self.cursor.bump();
        }
    }
}

fn ends_in_braces(expr: &Expr) -> bool {
    matches!(expr.links.last(), Some(Link::Braces(_)))
}
