//! The literals of TypeScript examples.

use crate::docs::{Entry, Node, Value};

/// Literals nested deeper than this are opaque.
const MAX_DEPTH: usize = 128;

/// Reads one literal that starts at `offset`. Returns it and the offset behind it.
pub(super) fn read(code: &str, offset: usize) -> (Node, usize) {
    let mut reader = Reader {
        code,
        at: offset,
        depth: 0,
    };
    let node = reader.node();
    (node, reader.at)
}

/// Reads literals separated by commas up to a closing parenthesis.
pub(super) fn read_arguments(code: &str, offset: usize) -> Vec<Node> {
    let mut reader = Reader {
        code,
        at: offset,
        depth: 0,
    };
    reader.list(')')
}

struct Reader<'a> {
    code: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.code.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn bump(&mut self) {
        self.at += self.peek().map_or(0, char::len_utf8);
    }

    fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        self.at += if found { text.len() } else { 0 };
        found
    }

    /// White space and comments.
    fn space(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            self.at += rest.len() - trimmed.len();
            if trimmed.starts_with("//") {
                self.at += trimmed.find('\n').unwrap_or(trimmed.len());
            } else if trimmed.starts_with("/*") {
                self.at += trimmed.find("*/").map_or(trimmed.len(), |end| end + 2);
            } else {
                return;
            }
        }
    }

    fn node(&mut self) -> Node {
        self.space();
        let offset = self.at;
        self.depth += 1;
        let mut value = if self.depth > MAX_DEPTH {
            Value::Opaque
        } else {
            self.value()
        };
        self.depth -= 1;
        self.space();
        if value == Value::Opaque
            || !matches!(self.peek(), None | Some(',' | ']' | '}' | ')' | ';'))
        {
            self.at = if value == Value::Opaque {
                offset
            } else {
                self.at
            };
            self.skip_expression();
            value = Value::Opaque;
        }
        Node { offset, value }
    }

    fn value(&mut self) -> Value {
        match self.peek() {
            Some('{') => {
                self.bump();
                Value::Object {
                    type_name: None,
                    entries: self.entries(),
                }
            }
            Some('[') => {
                self.bump();
                Value::Array(self.list(']'))
            }
            Some(mark @ ('"' | '\'' | '`')) => {
                self.string(mark).map_or(Value::Opaque, Value::String)
            }
            Some(c) if c.is_ascii_digit() || matches!(c, '-' | '+' | '.') => self.number(),
            Some(c) if c.is_alphabetic() || matches!(c, '_' | '$') => self.named(),
            _ => Value::Opaque,
        }
    }

    /// Items up to `close`, which is taken too.
    fn list(&mut self, close: char) -> Vec<Node> {
        let mut items = Vec::new();
        loop {
            self.space();
            match self.peek() {
                None => return items,
                Some(c) if c == close => {
                    self.bump();
                    return items;
                }
                _ => {}
            }
            let before = self.at;
            items.push(self.node());
            self.eat(",");
            if self.at == before {
                self.bump();
            }
        }
    }

    fn entries(&mut self) -> Vec<Entry> {
        let mut entries = Vec::new();
        loop {
            self.space();
            if self.peek().is_none() || self.eat("}") {
                return entries;
            }
            let before = self.at;
            if let Some((key, quoted)) = self.key() {
                self.space();
                let node = if self.eat(":") {
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
            self.eat(",");
            if self.at == before {
                self.bump();
            }
        }
    }

    fn key(&mut self) -> Option<(String, bool)> {
        if let mark @ ('"' | '\'') = self.peek()? {
            self.string(mark).map(|key| (key, true))
        } else {
            let word = self.word();
            (!word.is_empty()).then_some((word, false))
        }
    }

    fn word(&mut self) -> String {
        let rest = self.rest();
        let end = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$' | '.')))
            .unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default().to_owned()
    }

    fn string(&mut self, mark: char) -> Option<String> {
        self.bump();
        let mut out = String::new();
        loop {
            let c = self.peek()?;
            self.bump();
            match c {
                _ if c == mark => return Some(out),
                '\n' if mark != '`' => return None,
                '$' if mark == '`' && self.rest().starts_with('{') => return None,
                '\\' => self.escape(&mut out)?,
                _ => out.push(c),
            }
        }
    }

    fn escape(&mut self, out: &mut String) -> Option<()> {
        let c = self.peek()?;
        self.bump();
        match c {
            'n' => out.push('\n'),
            't' => out.push('\t'),
            'r' => out.push('\r'),
            'b' => out.push('\u{8}'),
            'f' => out.push('\u{c}'),
            'v' => out.push('\u{b}'),
            '0' => out.push('\0'),
            '\n' => {}
            'x' => out.push(char::from_u32(self.hex(2)?)?),
            'u' if self.eat("{") => {
                let end = self.rest().find('}')?;
                let code = u32::from_str_radix(self.rest().get(..end)?, 16).ok()?;
                self.at += end + 1;
                out.push(char::from_u32(code)?);
            }
            'u' => {
                let high = self.hex(4)?;
                let code = if (0xD800..0xDC00).contains(&high) && self.eat("\\u") {
                    let low = self
                        .hex(4)?
                        .checked_sub(0xDC00)
                        .filter(|low| *low < 0x400)?;
                    0x1_0000 + ((high - 0xD800) << 10) + low
                } else {
                    high
                };
                out.push(char::from_u32(code)?);
            }
            other => out.push(other),
        }
        Some(())
    }

    fn hex(&mut self, len: usize) -> Option<u32> {
        let digits = self.rest().get(..len)?;
        self.at += len;
        u32::from_str_radix(digits, 16).ok()
    }

    fn number(&mut self) -> Value {
        let rest = self.rest();
        let end = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.' | '_')))
            .unwrap_or(rest.len());
        self.at += end;
        let text = rest.get(..end).unwrap_or_default().replace('_', "");
        let text = text.strip_suffix('n').unwrap_or(&text);
        json_number(text).map_or(Value::Opaque, Value::Number)
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
                self.space();
                self.word();
                self.call_argument().map_or(Value::Opaque, |_| Value::File)
            }
            _ if word.contains('.') && !self.rest().starts_with('(') => Value::Constant(word),
            _ => Value::Opaque,
        }
    }

    /// `new NAME("…")`, after `new`.
    fn constructed(&mut self) -> Value {
        self.space();
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
        self.space();
        if !self.eat("(") {
            return None;
        }
        let node = self.node();
        self.space();
        self.eat(")").then_some(node.value)
    }

    /// Skips to the end of an expression that is not a literal.
    fn skip_expression(&mut self) {
        let mut depth = 0usize;
        while let Some(c) = self.peek() {
            match c {
                ',' | ';' | '}' | ']' | ')' if depth == 0 => return,
                '{' | '[' | '(' => depth += 1,
                '}' | ']' | ')' => depth -= 1,
                '"' | '\'' | '`' => {
                    self.string(c);
                    continue;
                }
                _ => {}
            }
            self.bump();
        }
    }
}

/// The text as a JSON number, if it is a decimal number.
fn json_number(text: &str) -> Option<String> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let digits = if digits.starts_with('.') {
        format!("0{digits}")
    } else {
        digits.to_owned()
    };
    let number = format!("{sign}{}", digits.strip_suffix('.').unwrap_or(&digits));
    serde_json::from_str::<serde_json::Number>(&number)
        .ok()
        .map(|_| number)
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
