//! The literals of TypeScript examples.

use crate::docs::grammar::lexer::{Cursor, Syntax, json_number};
use crate::docs::{Entry, Node, Value};

/// Literals nested deeper than this are opaque.
const MAX_DEPTH: usize = 128;

static SYNTAX: Syntax = Syntax {
    line_comments: &["//"],
    quotes: &['"', '\''],
    raw_single: false,
    triple_quotes: false,
    prefixes: "",
};

/// Reads one literal that starts at `offset`. Returns it and the offset behind it.
pub(super) fn read(code: &str, offset: usize) -> (Node, usize) {
    let mut reader = Reader::new(code, offset);
    let node = reader.node();
    (node, reader.cursor.at)
}

/// Reads literals separated by commas up to a closing parenthesis.
pub(super) fn read_arguments(code: &str, offset: usize) -> Vec<Node> {
    Reader::new(code, offset).list(')')
}

struct Reader<'a> {
    cursor: Cursor<'a>,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn new(code: &'a str, at: usize) -> Self {
        let syntax = &SYNTAX;
        Self {
            cursor: Cursor { code, at, syntax },
            depth: 0,
        }
    }

    fn node(&mut self) -> Node {
        self.cursor.space();
        let offset = self.cursor.at;
        self.depth += 1;
        let mut value = if self.depth > MAX_DEPTH {
            Value::Opaque
        } else {
            self.value()
        };
        self.depth -= 1;
        self.cursor.space();
        if value == Value::Opaque
            || !matches!(self.cursor.peek(), None | Some(',' | ']' | '}' | ')' | ';'))
        {
            self.cursor.at = if value == Value::Opaque {
                offset
            } else {
                self.cursor.at
            };
            self.skip_expression();
            value = Value::Opaque;
        }
        Node { offset, value }
    }

    fn value(&mut self) -> Value {
        match self.cursor.peek() {
            Some('{') => {
                self.cursor.bump();
                Value::Object {
                    type_name: None,
                    entries: self.entries(),
                }
            }
            Some('[') => {
                self.cursor.bump();
                Value::Array(self.list(']'))
            }
            Some('"' | '\'' | '`') => self.string().map_or(Value::Opaque, Value::String),
            Some(c) if c.is_ascii_digit() || matches!(c, '-' | '+' | '.') => {
                self.cursor.number().map_or(Value::Opaque, Value::Number)
            }
            Some(c) if c.is_alphabetic() || matches!(c, '_' | '$') => self.named(),
            _ => Value::Opaque,
        }
    }

    /// Items up to `close`, which is taken too.
    fn list(&mut self, close: char) -> Vec<Node> {
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
            items.push(self.node());
            self.cursor.eat(",");
            if self.cursor.at == before {
                self.cursor.bump();
            }
        }
    }

    fn entries(&mut self) -> Vec<Entry> {
        let mut entries = Vec::new();
        loop {
            self.cursor.space();
            if self.cursor.peek().is_none() || self.cursor.eat("}") {
                return entries;
            }
            let before = self.cursor.at;
            if let Some((key, quoted)) = self.key() {
                self.cursor.space();
                let node = if self.cursor.eat(":") {
                    self.node()
                } else {
                    // Shorthand: the value is a variable.
                    Node {
                        offset: before,
                        value: Value::Opaque,
                    }
                };
                entries.push(Entry {
                    key,
                    quoted,
                    offset: before,
                    node,
                });
            } else {
                self.skip_expression();
            }
            self.cursor.eat(",");
            if self.cursor.at == before {
                self.cursor.bump();
            }
        }
    }

    fn key(&mut self) -> Option<(String, bool)> {
        if matches!(self.cursor.peek()?, '"' | '\'') {
            self.string().map(|key| (key, true))
        } else {
            let word = self.word();
            (!word.is_empty()).then_some((word, false))
        }
    }

    fn word(&mut self) -> String {
        let rest = self.cursor.rest();
        let end = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$' | '.')))
            .unwrap_or(rest.len());
        self.cursor.at += end;
        rest.get(..end).unwrap_or_default().to_owned()
    }

    /// A string; templates without placeholders are strings too.
    fn string(&mut self) -> Option<String> {
        if !self.cursor.eat("`") {
            return self.cursor.string();
        }
        let mut out = String::new();
        loop {
            let c = self.cursor.peek()?;
            self.cursor.bump();
            match c {
                '`' => return Some(out),
                '$' if self.cursor.rest().starts_with('{') => return None,
                '\\' => self.cursor.escape(&mut out)?,
                _ => out.push(c),
            }
        }
    }

    fn named(&mut self) -> Value {
        let word = self.word();
        match word.as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" => Value::Null,
            "undefined" => Value::Absent,
            "new" => self.constructed(),
            "await" => {
                self.cursor.space();
                self.word();
                self.call_argument().map_or(Value::Opaque, |_| Value::File)
            }
            _ if word.contains('.') && !self.cursor.rest().starts_with('(') => {
                Value::Constant(word)
            }
            _ => Value::Opaque,
        }
    }

    /// `new NAME("…")`, after `new`.
    fn constructed(&mut self) -> Value {
        self.cursor.space();
        let name = self.word();
        let Some(argument) = self.call_argument() else {
            return Value::Opaque;
        };
        let (Value::String(text) | Value::Number(text)) = argument else {
            return Value::Opaque;
        };
        match name.as_str() {
            "Date" => Value::DateTime(text),
            "RFCDate" => Value::Date(text),
            "Decimal" => json_number(&text).map_or(Value::Opaque, Value::Decimal),
            _ => Value::Opaque,
        }
    }

    /// `(ARGUMENT)`.
    fn call_argument(&mut self) -> Option<Value> {
        self.cursor.space();
        if !self.cursor.eat("(") {
            return None;
        }
        let node = self.node();
        self.cursor.space();
        self.cursor.eat(")").then_some(node.value)
    }

    /// Skips to the end of an expression that is not a literal.
    fn skip_expression(&mut self) {
        let mut depth = 0usize;
        while let Some(c) = self.cursor.peek() {
            match c {
                ',' | ';' | '}' | ']' | ')' if depth == 0 => return,
                '{' | '[' | '(' => depth += 1,
                '}' | ']' | ')' => depth -= 1,
                '"' | '\'' | '`' => {
                    self.string();
                    continue;
                }
                _ => {}
            }
            self.cursor.bump();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::docs::Value;

    fn value(code: &str) -> Value {
        read(code, 0).0.value
    }

    #[test]
    fn scalars() {
        assert_eq!(value(r#""a\"\u0041\n""#), Value::String("a\"A\n".into()));
        assert_eq!(value("-1.5e3"), Value::Number("-1.5e3".into()));
        assert_eq!(value("1_000n"), Value::Number("1000".into()));
        assert_eq!(value("null;"), Value::Null);
        assert_eq!(value("undefined"), Value::Absent);
        assert_eq!(
            value(r#"new Date("2024-01-02T03:04:05Z")"#),
            Value::DateTime("2024-01-02T03:04:05Z".into())
        );
        assert_eq!(
            value(r#"new RFCDate("2024-01-02")"#),
            Value::Date("2024-01-02".into())
        );
        assert_eq!(
            value(r#"new Decimal("1.20")"#),
            Value::Decimal("1.20".into())
        );
        assert_eq!(value(r#"await openAsBlob("example.file")"#), Value::File);
        assert_eq!(
            value("components.GrantType.A"),
            Value::Constant("components.GrantType.A".into())
        );
    }

    #[test]
    fn what_is_no_literal_is_opaque_and_costs_only_itself() {
        let Value::Object { entries, .. } =
            value(r#"{ a: f(1, "x"), b: 2, c, "d-e": [1 + 2, 3], /* z */ }"#)
        else {
            panic!("not an object");
        };
        let shown: Vec<_> = entries
            .iter()
            .map(|e| (e.key.as_str(), &e.node.value))
            .collect();
        assert_eq!(shown[0], ("a", &Value::Opaque));
        assert_eq!(shown[1], ("b", &Value::Number("2".into())));
        assert_eq!(shown[2], ("c", &Value::Opaque));
        assert_eq!(entries[3].key, "d-e");
        assert!(entries[3].quoted);
        let Value::Array(items) = &entries[3].node.value else {
            panic!("not an array")
        };
        assert_eq!(items[0].value, Value::Opaque);
        assert_eq!(items[1].value, Value::Number("3".into()));
    }

    #[test]
    fn broken_text_ends() {
        for code in [
            "{",
            "[",
            "\"",
            "{a:",
            "new Date(",
            "[[[[",
            "{,,,}",
            "}}",
            "`${x}`",
            "{a:;b:1}",
        ] {
            let _ = value(code);
        }
        let _ = value(&"[".repeat(100_000));
    }
}
