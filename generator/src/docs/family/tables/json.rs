//! JSON as people write it into documentation: with comments, with `...` for what is left out, with a comma too many,
//! or as the inside of an object without its braces.

use crate::docs::{Entry, Node, Value};

/// Values nested deeper than this are not read.
const MAX_DEPTH: usize = 96;

/// A block of JSON.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Json {
    /// The value.
    pub(super) node: Node,
    /// Whether nothing was left out of it: no `...`, and nothing that is no JSON.
    pub(super) whole: bool,
}

/// Reads the JSON of a code block. `None` if it does not start as JSON or breaks off.
pub(super) fn read(code: &str) -> Option<Json> {
    let mut reader = Reader {
        code,
        at: 0,
        whole: true,
        depth: 0,
    };
    reader.space();
    let start = reader.at;
    let node = match reader.peek()? {
        '{' | '[' => reader.node()?,
        // The inside of an object.
        '"' => {
            let entries = reader.entries(None)?;
            reader.whole = false;
            (!entries.is_empty()).then_some(Node {
                offset: start,
                value: Value::Object {
                    type_name: None,
                    entries,
                },
            })?
        }
        _ => return None,
    };
    reader.space();
    if reader.at < code.len() {
        // A second value behind the first: the first is what is shown.
        reader.whole &= matches!(reader.peek(), Some('{' | '['));
    }
    Some(Json {
        node,
        whole: reader.whole,
    })
}

struct Reader<'a> {
    code: &'a str,
    at: usize,
    whole: bool,
    depth: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.code.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        self.at += if found { text.len() } else { 0 };
        found
    }

    /// Skips white space, comments and dots that stand for what is left out.
    fn space(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            self.at += rest.len() - trimmed.len();
            if self.rest().starts_with("//") || self.rest().starts_with('#') {
                let end = self.rest().find('\n').unwrap_or(self.rest().len());
                self.at += end;
            } else if self.rest().starts_with("/*") {
                let end = self
                    .rest()
                    .find("*/")
                    .map_or(self.rest().len(), |end| end + 2);
                self.at += end;
            } else if let Some(len) = self.gap() {
                self.at += len;
                self.whole = false;
            } else {
                return;
            }
        }
    }

    /// The length of `...`, `…`, `[...]`-like fillers or `...rest` at this place.
    fn gap(&self) -> Option<usize> {
        let rest = self.rest();
        let dots = rest
            .strip_prefix("...")
            .or_else(|| rest.strip_prefix('…'))?;
        let behind = dots.trim_start_matches('.');
        let word = behind
            .find(|c: char| !(c.is_alphanumeric() || c == '_'))
            .unwrap_or(behind.len());
        Some(rest.len() - behind.len() + word)
    }

    fn node(&mut self) -> Option<Node> {
        self.space();
        let offset = self.at;
        if self.depth >= MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let value = match self.peek()? {
            '{' => {
                self.at += 1;
                Value::Object {
                    type_name: None,
                    entries: self.entries(Some('}'))?,
                }
            }
            '[' => {
                self.at += 1;
                Value::Array(self.items()?)
            }
            '"' => Value::String(self.string()?),
            _ => self.word(),
        };
        self.depth -= 1;
        Some(Node { offset, value })
    }

    fn items(&mut self) -> Option<Vec<Node>> {
        let mut items = Vec::new();
        loop {
            self.space();
            if self.eat("]") {
                return Some(items);
            }
            if self.eat(",") {
                continue;
            }
            items.push(self.node()?);
            self.space();
            if !self.rest().starts_with([',', ']']) {
                return None;
            }
        }
    }

    /// Entries up to the closing brace, or to the end of the code if there is none to close.
    fn entries(&mut self, close: Option<char>) -> Option<Vec<Entry>> {
        let mut entries = Vec::new();
        loop {
            self.space();
            match self.peek() {
                None => return close.is_none().then_some(entries),
                Some(c) if Some(c) == close => {
                    self.at += c.len_utf8();
                    return Some(entries);
                }
                Some(',') => {
                    self.at += 1;
                    continue;
                }
                Some(_) => {}
            }
            let offset = self.at;
            let quoted = self.peek() == Some('"');
            let key = if quoted { self.string()? } else { self.name()? };
            self.space();
            if !self.eat(":") {
                return None;
            }
            let node = self.node()?;
            entries.push(Entry {
                key,
                quoted,
                offset,
                node,
            });
        }
    }

    fn name(&mut self) -> Option<String> {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$' | '-')))?;
        let name = rest.get(..end).filter(|name| !name.is_empty())?.to_owned();
        self.at += end;
        self.whole = false;
        Some(name)
    }

    fn string(&mut self) -> Option<String> {
        let rest = self.rest();
        let mut escaped = false;
        let end = rest.char_indices().skip(1).find_map(|(at, c)| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends.then_some(at)
        })?;
        let text = rest.get(..=end)?;
        let value =
            serde_json::from_str(text).unwrap_or_else(|_| text.trim_matches('"').to_owned());
        self.at += end + 1;
        Some(value)
    }

    /// A number or a word; whatever is no JSON is left out.
    fn word(&mut self) -> Value {
        let rest = self.rest();
        let end = rest.find([',', '}', ']', '\n']).unwrap_or(rest.len());
        let text = rest.get(..end).unwrap_or_default();
        let text = text.split("//").next().unwrap_or_default();
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let len = text.len().max(first);
        let value = match text.trim() {
            "null" => Some(Value::Null),
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            number if is_number(number) => Some(Value::Number(number.to_owned())),
            _ => None,
        };
        self.whole &= value.is_some();
        self.at += len;
        value.unwrap_or(Value::Opaque)
    }
}

fn is_number(text: &str) -> bool {
    text.starts_with(|c: char| c == '-' || c.is_ascii_digit())
        && serde_json::from_str::<serde_json::Number>(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::docs::Value;

    fn keys(code: &str) -> Option<(Vec<String>, bool)> {
        let json = read(code)?;
        match json.node.value {
            Value::Object { entries, .. } => Some((
                entries.into_iter().map(|entry| entry.key).collect(),
                json.whole,
            )),
            _ => None,
        }
    }

    #[test]
    fn tolerant() {
        let cases = [
            ("{\"a\": 1, \"b\": [true, null,],}", "a b", true),
            ("{\n \"a\": 1, // one\n /* two */ \"b\": {}\n}", "a b", true),
            ("{ \"a\": 1, ... }", "a", false),
            ("{ \"a\": [1, …], ...rest, \"b\": {...} }", "a b", false),
            ("\"a\": [],\n\"b\": [{}]", "a b", false),
            ("{ \"a\": <uuid>, b: \"x\" }", "a b", false),
            ("{\"a\": \"q\\\"é\"}\n{\"c\": 2}", "a", true),
        ];
        for (code, expected, whole) in cases {
            let (found, is_whole) = keys(code).unwrap_or_default();
            assert_eq!(found.join(" "), expected, "{code}");
            assert_eq!(is_whole, whole, "{code}");
        }
        for code in [
            "{",
            "{\"a\"",
            "{\"a\": [1",
            "GET /x",
            "",
            "\"a\"",
            "{\"a\": \"x",
        ] {
            assert_eq!(keys(code), None, "{code}");
        }
        assert_eq!(read(&"[".repeat(4000)), None);
    }
}
