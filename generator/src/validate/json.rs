//! JSON with the place of every value and key.
//!
//! Accepts what `serde_json` accepts, so that a document that reads here reads in a generated crate.

use super::held::Number;
use crate::runtime::Value;

/// A value and where it is.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    /// Byte offset of its first character.
    pub(super) start: usize,
    pub(super) kind: Kind,
}

impl Node {
    /// How many values there are, itself included.
    pub(super) fn count(&self) -> u32 {
        let inside = match &self.kind {
            Kind::Array(items) => items.iter().map(Node::count).fold(0, u32::saturating_add),
            Kind::Object(entries) => {
                let values = entries.iter().map(|entry| entry.value.count());
                values.fold(0, u32::saturating_add)
            }
            _ => 0,
        };
        inside.saturating_add(1)
    }
}

impl Node {
    /// The value, as a generated crate buffers it. Numbers beyond any range are infinite.
    pub(super) fn value(&self) -> Value {
        match &self.kind {
            Kind::Null => Value::Null,
            Kind::Bool(value) => Value::Bool(*value),
            Kind::Number(text) => match Number::parse(text) {
                Some(Number::Integer(value)) => Value::Number(value.into()),
                Some(Number::Large(value)) => Value::Number(value.into()),
                Some(Number::Float(value)) => Value::Number(value.into()),
                None => Value::Number(f64::INFINITY.into()),
            },
            Kind::String(text) => Value::String(text.clone()),
            Kind::Array(items) => Value::Array(items.iter().map(Node::value).collect()),
            Kind::Object(entries) => {
                let entries = entries.iter();
                Value::Object(
                    entries
                        .map(|entry| (entry.key.clone(), entry.value.value()))
                        .collect(),
                )
            }
        }
    }
}

/// What a value is. Numbers keep their text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Null,
    Bool(bool),
    Number(String),
    String(String),
    Array(Vec<Node>),
    Object(Vec<Entry>),
}

/// A key of an object and its value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub(super) key: String,
    /// Byte offset of the key.
    pub(super) start: usize,
    pub(super) value: Node,
}

/// Text that is not JSON: what is wrong, and the byte offset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SyntaxError {
    pub(super) message: &'static str,
    pub(super) at: usize,
}

type Parsed<T> = Result<T, SyntaxError>;

/// Containers may be nested this deeply.
const MAX_DEPTH: u32 = 127;

/// Reads the value that starts at byte `from`, blanks aside; also tells where it ends.
pub(super) fn parse(text: &str, from: usize) -> Parsed<(Node, usize)> {
    let mut parser = Parser {
        text,
        at: from,
        depth: 0,
    };
    parser.skip_blanks();
    let node = parser.value()?;
    Ok((node, parser.at))
}

/// The first byte from `from` on that is not a blank; the length of the text if there is none.
pub(super) fn skip_blanks(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    let blanks = rest
        .bytes()
        .take_while(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n'));
    from + blanks.count()
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    depth: u32,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        self.at = skip_blanks(self.text, self.at);
    }

    fn fail<T>(&self, message: &'static str) -> Parsed<T> {
        Err(SyntaxError {
            message,
            at: self.at,
        })
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn value(&mut self) -> Parsed<Node> {
        let start = self.at;
        let kind = match self.peek() {
            None => return self.fail("the value is missing: the text ends here"),
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::array)?,
            Some(b'"') => Kind::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Kind::Number(self.number()?),
            Some(_) => self.word()?,
        };
        Ok(Node { start, kind })
    }

    fn nested(&mut self, read: fn(&mut Self) -> Parsed<Kind>) -> Parsed<Kind> {
        if self.depth == MAX_DEPTH {
            return self.fail("nested too deeply");
        }
        self.depth += 1;
        self.at += 1;
        self.skip_blanks();
        let kind = read(self)?;
        self.depth -= 1;
        Ok(kind)
    }

    fn word(&mut self) -> Parsed<Kind> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        for (word, kind) in [
            ("null", Kind::Null),
            ("true", Kind::Bool(true)),
            ("false", Kind::Bool(false)),
        ] {
            if rest.starts_with(word) {
                self.at += word.len();
                return Ok(kind);
            }
        }
        self.fail("expected a value")
    }

    fn array(&mut self) -> Parsed<Kind> {
        let mut items = Vec::new();
        if self.take(b']') {
            return Ok(Kind::Array(items));
        }
        loop {
            items.push(self.value()?);
            self.skip_blanks();
            if self.take(b']') {
                return Ok(Kind::Array(items));
            }
            if !self.take(b',') {
                return self.fail("expected `,` or `]`");
            }
            self.skip_blanks();
        }
    }

    fn object(&mut self) -> Parsed<Kind> {
        let mut entries = Vec::new();
        if self.take(b'}') {
            return Ok(Kind::Object(entries));
        }
        loop {
            let start = self.at;
            if self.peek() != Some(b'"') {
                return self.fail("expected a key in double quotes");
            }
            let key = self.string()?;
            self.skip_blanks();
            if !self.take(b':') {
                return self.fail("expected `:`");
            }
            self.skip_blanks();
            let value = self.value()?;
            entries.push(Entry { key, start, value });
            self.skip_blanks();
            if self.take(b'}') {
                return Ok(Kind::Object(entries));
            }
            if !self.take(b',') {
                return self.fail("expected `,` or `}`");
            }
            self.skip_blanks();
        }
    }

    fn number(&mut self) -> Parsed<String> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') && self.digits() == 0 {
            return self.fail("expected a digit");
        }
        if self.peek().is_some_and(|b| b.is_ascii_digit()) {
            return self.fail("a number must not start with 0");
        }
        if self.take(b'.') && self.digits() == 0 {
            return self.fail("expected a digit after the point");
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            if self.digits() == 0 {
                return self.fail("expected a digit in the exponent");
            }
        }
        Ok(self.text.get(start..self.at).unwrap_or_default().to_owned())
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.peek().is_some_and(|b| b.is_ascii_digit()) {
            self.at += 1;
        }
        self.at - start
    }

    /// A string, from its opening quote to past its closing one.
    fn string(&mut self) -> Parsed<String> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let start = self.at;
            while self
                .peek()
                .is_some_and(|b| b >= 0x20 && b != b'"' && b != b'\\')
            {
                self.at += 1;
            }
            out.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.peek() {
                None => return self.fail("the string is not closed"),
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => out.push(self.escape()?),
                Some(_) => return self.fail("a control character in a string must be escaped"),
            }
        }
    }

    fn escape(&mut self) -> Parsed<char> {
        let code = self.text.as_bytes().get(self.at + 1);
        let plain = match code {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return self.fail("unknown escape"),
        };
        self.at += 2;
        Ok(plain)
    }

    /// `\uXXXX`, or two of them where the first is the half of a pair.
    fn unicode(&mut self) -> Parsed<char> {
        let first = self.unit()?;
        let mut units = vec![first];
        if (0xD800..0xDC00).contains(&first) && self.text.as_bytes().get(self.at) == Some(&b'\\') {
            units.push(self.unit()?);
        }
        match char::decode_utf16(units).next() {
            Some(Ok(found)) => Ok(found),
            _ => self.fail("half of a surrogate pair"),
        }
    }

    fn unit(&mut self) -> Parsed<u16> {
        let digits = self.text.get(self.at + 2..self.at + 6).unwrap_or_default();
        let escape = self
            .text
            .get(self.at..)
            .is_some_and(|rest| rest.starts_with("\\u"));
        if !escape || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return self.fail("expected `\\u` and four hexadecimal digits");
        }
        match u16::from_str_radix(digits, 16) {
            Ok(unit) => {
                self.at += 6;
                Ok(unit)
            }
            Err(_) => self.fail("expected `\\u` and four hexadecimal digits"),
        }
    }
}
